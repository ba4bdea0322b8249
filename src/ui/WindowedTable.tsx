import { memo, type ReactNode } from 'react';
import { keptPlace } from './keptPlace.ts';
import { tablePieces } from './tableWindow.ts';
import { useAwake } from './useAwake.ts';
import { usePrinting } from './usePrinting.ts';
import { useTableWindow } from './useTableWindow.ts';
import styles from './WindowedTable.module.css';

/** The sort order of a column, and the action that sorts by it. */
export interface TableSort {
  readonly now: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
}

export interface TableColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly numeric?: boolean;
  /** Its width relative to other columns; default 1. */
  readonly width?: number;
  /** Present if the reader can sort by the column. */
  readonly sort?: TableSort;
  /** The content of a cell; links in it take `tabIndex`. */
  readonly cell: (row: Row, tabIndex: 0 | -1 | undefined) => ReactNode;
}

interface WindowedTableProps<Row> {
  readonly caption: string;
  /** The name and link of a row: its row header, along which the arrow keys move. */
  readonly heading: Omit<TableColumn<Row>, 'cell'> & {
    readonly text: (row: Row) => string;
    readonly href: (row: Row) => string | undefined;
    readonly more?: (row: Row) => ReactNode;
  };
  readonly columns: readonly TableColumn<Row>[];
  /** Memoised: a new array scrolls back to the top. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The id of a row's element, as a target for links. */
  readonly idOf?: (row: Row) => string;
  /** The key of the chosen row. */
  readonly chosen?: string | undefined;
  /** Up to this many rows are all rendered; more rows scroll in a box. */
  readonly wholeUpTo?: number;
  /** The sentence on the number of rows that are not rendered, for print and without script. */
  readonly notShown: (count: number) => string;
}

/** Number of rows in the HTML and in print. */
const FIRST_PAGE = 100;

/**
 * A table that renders only the visible rows, so that ten thousand scroll as smoothly as ten. All
 * rows have the same height. Arrow keys, PageUp, PageDown, Home and End move between rows; the
 * table is one tab stop.
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

/** Memoised, so that scrolling renders only the rows that come into view. */
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
