/** A run of rows, from 0; `end` is no longer in it. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** What stands in a table's body: rows, and gaps as high as the rows left out. */
export type TablePiece =
  | ({ readonly kind: 'rows' } & RowRange)
  | { readonly kind: 'gap'; readonly rows: number };

/** Rows come and go by so many at a time, so that not every scrolled pixel draws the table anew. */
const STEP = 8;
/** Rows drawn beyond each edge of what is seen. */
const BEYOND = 12;

/** The rows to draw where a box of a height shows rows of one height, scrolled by so many pixels. */
export function rowsInSight(
  scrolled: number,
  height: number,
  rowHeight: number,
  count: number,
): RowRange {
  const seen = Math.max(0, Math.floor(scrolled / rowHeight));
  const last = Math.ceil((scrolled + height) / rowHeight);
  const first = Math.floor(Math.max(0, seen - BEYOND) / STEP) * STEP;
  const end = Math.ceil((last + BEYOND) / STEP) * STEP;
  return { first: Math.min(first, Math.max(0, count - 1)), end: Math.min(count, end) };
}

/** A table of `count` rows as drawn: those in sight, and the one that holds the focus wherever it is. */
export function tablePieces({ first, end }: RowRange, kept: number, count: number): TablePiece[] {
  const runs: RowRange[] = [{ first, end }];
  if (kept >= 0 && kept < first) runs.unshift({ first: kept, end: kept + 1 });
  if (kept >= end && kept < count) runs.push({ first: kept, end: kept + 1 });
  const pieces: TablePiece[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.first > at) pieces.push({ kind: 'gap', rows: run.first - at });
    if (run.end > run.first) pieces.push({ kind: 'rows', ...run });
    at = run.end;
  }
  if (at < count) pieces.push({ kind: 'gap', rows: count - at });
  return pieces;
}

/** The row that a key leads to from another, of `count`; undefined for a key that moves nothing. */
export function rowOfKey(
  key: string,
  from: number,
  count: number,
  page: number,
): number | undefined {
  const within = (row: number) => Math.min(count - 1, Math.max(0, row));
  switch (key) {
    case 'ArrowDown':
      return within(from + 1);
    case 'ArrowUp':
      return within(from - 1);
    case 'PageDown':
      return within(from + page);
    case 'PageUp':
      return within(from - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** How far to scroll so that a row is seen whole below a head that stays; `scrolled` where it is already. */
export function scrollToRow(
  row: number,
  {
    scrolled,
    height,
    head,
    rowHeight,
  }: Readonly<Record<'scrolled' | 'height' | 'head' | 'rowHeight', number>>,
): number {
  const top = row * rowHeight;
  if (top < scrolled) return top;
  return Math.max(scrolled, head + top + rowHeight - height);
}
