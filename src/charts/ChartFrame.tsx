import { type KeyboardEvent, memo, type ReactNode, useContext, useRef, useState } from 'react';
import styles from './ChartFrame.module.css';
import type { ChartModel } from './chartModel.ts';
import { STATIC_WIDTHS } from './staticDrawing.ts';
import { StaticDrawingsContext } from './staticDrawings.ts';
import { useLiveDrawing } from './useLiveDrawing.ts';

interface ChartFrameProps {
  readonly model: ChartModel;
  /** The label of the table behind the chart; absent if the page shows the table itself. */
  readonly tableLabel?: string;
  /** The heading level of the title. */
  readonly heading?: 'h1' | 'h2' | 'h3';
  /** Source marks, after the note. */
  readonly children?: ReactNode;
}

/**
 * The common frame of every chart: title, subtitle, drawing, note, sources, and the table behind
 * it. Arrow keys step through the chart's points; the line below the chart describes the current
 * one.
 */
export function ChartFrame({
  model,
  tableLabel,
  heading: Heading = 'h3',
  children,
}: ChartFrameProps) {
  const { id, title, subtitle, description, note, columns, rows } = model;
  const [at, setAt] = useState<number>();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setAt((now) => (now === undefined ? 0 : (now + step + rows.length) % rows.length));
  };
  const point = at === undefined ? undefined : rows[at];
  return (
    <figure className={styles.frame} aria-labelledby={`chart-${id}`}>
      <figcaption>
        <Heading id={`chart-${id}`} className={styles.title}>
          {title}
        </Heading>
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      {/* One tab stop for each chart; arrow keys step through its points. */}
      <div
        className={styles.body}
        role="img"
        aria-label={description}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <ChartBody model={model} />
      </div>
      <p className={styles.readout} aria-live="polite">
        {point
          ? point.map((cell, i) => (i === 0 ? cell : `${columns[i]} ${cell}`)).join(' · ')
          : ''}
      </p>
      {note || children ? (
        <p className={styles.note}>
          {note} {children}
        </p>
      ) : null}
      {tableLabel ? <TableBehind model={model} label={tableLabel} /> : null}
    </figure>
  );
}

function TableBehind({ model, label }: { readonly model: ChartModel; readonly label: string }) {
  const { columns, rows } = model;
  return (
    <details className={styles.table}>
      <summary>{label}</summary>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The drawing from the HTML until Recharts is loaded, then a live drawing and a copy for print. */
const ChartBody = memo(function ChartBody({ model }: { readonly model: ChartModel }) {
  const body = useRef<HTMLDivElement>(null);
  const [first] = useState(model);
  const live = useLiveDrawing(body, first !== model);
  const drawn = useContext(StaticDrawingsContext)?.gapsFor(model);
  if (live) {
    const { Drawing, width } = live;
    return (
      <div ref={body} className={styles.drawings}>
        <div className={styles.live}>
          <Drawing model={model} width={width} />
        </div>
        <div className={styles.paper}>
          <Drawing model={{ ...model, id: `${model.id}-paper` }} width={STATIC_WIDTHS.narrow} />
        </div>
      </div>
    );
  }
  // The browser does not have this markup; hydration keeps the content of the HTML.
  return (
    <div ref={body} className={styles.drawings}>
      <div
        className={styles.wide}
        suppressHydrationWarning
        // Safe: Drawing made it at build time, and React escaped every text.
        dangerouslySetInnerHTML={{ __html: drawn?.wide ?? '' }}
      />
      <div
        className={styles.narrow}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: drawn?.narrow ?? '' }}
      />
    </div>
  );
});
