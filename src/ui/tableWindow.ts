/**
 * A piece of a table's body: rows from `first` up to but excluding `end`, or a gap with the
 * height of the left-out rows.
 */
type TablePiece =
  | { readonly kind: 'rows'; readonly first: number; readonly end: number }
  | { readonly kind: 'gap'; readonly rows: number };

/** The drawn rows in order, always including the row `kept`; -1 keeps none. */
export function withKept(drawn: readonly number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || drawn.includes(kept)) return [...drawn];
  return [...drawn, kept].sort((a, b) => a - b);
}

/** A table of `count` rows as pieces: runs of the `drawn` rows, and the gaps between them. */
export function tablePieces(drawn: readonly number[], count: number): TablePiece[] {
  const pieces: TablePiece[] = [];
  let at = 0;
  for (const row of drawn) {
    if (row >= count) break;
    const last = pieces.at(-1);
    if (row > at) pieces.push({ kind: 'gap', rows: row - at });
    if (row === at && last?.kind === 'rows') pieces.splice(-1, 1, { ...last, end: row + 1 });
    else pieces.push({ kind: 'rows', first: row, end: row + 1 });
    at = row + 1;
  }
  if (at < count) pieces.push({ kind: 'gap', rows: count - at });
  return pieces;
}

/**
 * The row to which a key moves from row `from`, of `count`; undefined for a key that does not
 * move.
 */
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
