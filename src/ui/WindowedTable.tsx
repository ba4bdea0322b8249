import { memo, type ReactNode } from 'react';
import { keptPlace } from './keptPlace.ts';
import { tablePieces } from './tableWindow.ts';
import { useAwake } from './useAwake.ts';
import { usePrinting } from './usePrinting.ts';
import { useTableWindow } from './useTableWindow.ts';
import styles from './WindowedTable.module.css';

/** How a column is sorted now, and what sorts by it. */
export interface TableSort {
  readonly now: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
}

export interface TableColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly numeric?: boolean;
  /** Its width in parts of the others'; 1 where left out. */
  readonly width?: number;
  /** Given where the reader may sort by it. */
  readonly sort?: TableSort;
  /** What stands in a row; links in it take `tabIndex`. */
  readonly cell: (row: Row, tabIndex: 0 | -1 | undefined) => ReactNode;
}

interface WindowedTableProps<Row> {
  readonly caption: string;
  /** The row's own name and where it leads: the heading of the row, and what the keys go along. */
  readonly heading: Omit<TableColumn<Row>, 'cell'> & {
    readonly text: (row: Row) => string;
    readonly href: (row: Row) => string | undefined;
    readonly more?: (row: Row) => ReactNode;
  };
  readonly columns: readonly TableColumn<Row>[];
  /** Memoised: other rows than before start at the top. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The id of a row's element, so that a link may name it. */
  readonly idOf?: (row: Row) => string;
  /** The key of the chosen row. */
  readonly chosen?: string | undefined;
  /** Up to so many rows are all drawn; more scroll in a box of their own. */
  readonly wholeUpTo?: number;
  /** Says how many rows are not drawn: without script, and on paper. */
  readonly notShown: (count: number) => string;
}

/** As many rows stand in the HTML and on paper. */
const FIRST_PAGE = 100;

/**
 * A table that draws the rows in sight alone, so that ten thousand scroll as ten do. Rows are of one
 * height. Arrow keys, PageUp, PageDown, Home and End go along the rows; the table is one tab stop.
 */
export function WindowedTable<Row>(props: WindowedTableProps<Row>) {
  const { caption, heading, columns, rows, keyOf, chosen, notShown } = props;
  const { wholeUpTo = 150 } = props;
  const awake = useAwake();
  const printing = usePrinting();
  const whole = rows.length <= wholeUpTo;
  const windowed = awake && !printing && !whole;
  const start =
    chosen === undefined
      ? (keptPlace().left?.row ?? 0)
      : rows.findIndex((row) => keyOf(row) === chosen);
  const table = useTableWindow(rows, Math.min(rows.length - 1, Math.max(0, start)), windowed);
  const drawn = whole ? rows.length : Math.min(rows.length, FIRST_PAGE);
  const pieces = windowed
    ? tablePieces(table.drawn, rows.length)
    : [{ kind: 'rows' as const, first: 0, end: drawn }];
  const all = [heading, ...columns];
  const parts = all.reduce((sum, { width = 1 }) => sum + width, 0);
  return (
    <div className={windowed ? styles.box : undefined} ref={table.box}>
      <table className={styles.table} aria-rowcount={rows.length + 1} onKeyDown={table.onKeyDown}>
        <caption>{caption}</caption>
        <colgroup>
          {all.map(({ key, width = 1 }) => (
            <col key={key} width={`${((100 * width) / parts).toFixed(1)}%`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {all.map(({ key, ...column }) => (
              <Head key={key} {...column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {pieces.flatMap((piece, i) => {
            if (piece.kind === 'gap') {
              return [
                // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without content takes no focus
                <tr key={`gap ${i}`} className={styles.gap} aria-hidden="true">
                  <td colSpan={all.length} style={{ blockSize: piece.rows * table.rowHeight }} />
                </tr>,
              ];
            }
            return rows.slice(piece.first, piece.end).map((row, j) => {
              const index = piece.first + j;
              const key = keyOf(row);
              return (
                <BodyRow
                  key={key}
                  row={row}
                  index={index}
                  id={props.idOf?.(row)}
                  isChosen={key === chosen}
                  tabIndex={awake ? (index === table.active ? 0 : -1) : undefined}
                  heading={heading}
                  columns={columns}
                  onFocus={table.setActive}
                />
              );
            });
          })}
        </tbody>
      </table>
      {!windowed && rows.length > drawn ? (
        <p className={styles.more}>{notShown(rows.length - drawn)}</p>
      ) : null}
    </div>
  );
}

interface BodyRowProps<Row> extends Pick<WindowedTableProps<Row>, 'heading' | 'columns'> {
  readonly row: Row;
  /** From 0. */
  readonly index: number;
  readonly id: string | undefined;
  readonly isChosen: boolean;
  readonly tabIndex: 0 | -1 | undefined;
  readonly onFocus: (index: number) => void;
}

/** Drawn once for as long as it says the same: scrolling draws what comes into sight alone. */
const BodyRow = memo(function BodyRow<Row>({
  row,
  index,
  id,
  isChosen,
  tabIndex,
  heading,
  columns,
  onFocus,
}: BodyRowProps<Row>) {
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-current={isChosen ? 'true' : undefined}
      onFocus={() => onFocus(index)}
    >
      <th scope="row" data-label={heading.title}>
        <RowLink href={heading.href(row)} tabIndex={tabIndex}>
          {heading.text(row)}
        </RowLink>
        {heading.more?.(row)}
      </th>
      {columns.map(({ key, title, numeric, cell }) => (
        <td key={key} data-label={title} data-numeric={numeric || undefined}>
          {cell(row, tabIndex)}
        </td>
      ))}
    </tr>
  );
}) as <Row>(props: BodyRowProps<Row> & { readonly key: string }) => ReactNode;

function Head({ title, numeric, sort }: Omit<TableColumn<never>, 'cell' | 'key'>) {
  return (
    <th scope="col" data-numeric={numeric || undefined} aria-sort={sort?.now}>
      {sort ? (
        <button type="button" onClick={sort.onSort}>
          {title}
          <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true" data-now={sort.now}>
            <path d="M4 0l4 5H0z" />
            <path d="M4 12l4-5H0z" />
          </svg>
        </button>
      ) : (
        title
      )}
    </th>
  );
}

interface RowLinkProps {
  readonly href: string | undefined;
  readonly tabIndex: 0 | -1 | undefined;
  readonly children: string;
}

function RowLink({ href, tabIndex, children }: RowLinkProps) {
  if (href !== undefined) {
    return (
      <a href={href} tabIndex={tabIndex} title={children} data-row-focus>
        {children}
      </a>
    );
  }
  return (
    <span tabIndex={tabIndex} title={children} data-row-focus>
      {children}
    </span>
  );
}
