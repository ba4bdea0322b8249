import {
  cellAt,
  columnTotal,
  determinedNumbers,
  type GroupTable,
  type Suppressed,
  totalAt,
} from './cellFlow.ts';

/** Fewer firms than this in a cell, none included, and the cell is kept back. */
export const LEAST_FIRMS = 3;

/**
 * What of a table a public edition keeps back: every cell and column total of fewer than three
 * firms, and as many more as it takes that none of those follows from the rest, neither from the
 * counts nor from any of the `others` (areas) that are published under the same pattern. Row totals
 * stay, so each row needs three firms or more. Numbers of `kept` are kept back whatever they are.
 */
export function suppressCells(
  counts: GroupTable,
  others: readonly GroupTable[],
  kept?: Suppressed,
): Suppressed {
  const { rows, columns } = counts;
  const suppressed: Suppressed = kept?.slice() ?? new Uint8Array(rows * columns + columns);
  for (let at = 0; at < rows * columns; at++) {
    if ((counts.cells[at] ?? 0) < LEAST_FIRMS) suppressed[at] = 1;
  }
  for (let column = 0; column < columns; column++) {
    if (columnTotal(counts, column) < LEAST_FIRMS) suppressed[totalAt(counts, column)] = 1;
  }
  const tables = [counts, ...others].map((table) => ({ table, plain: plainNumbers(table) }));
  for (;;) {
    const determined = tables.flatMap(({ table, plain }) =>
      determinedNumbers(table, suppressed).filter((at) => !plain.has(at)),
    );
    const more = determined.length > 0 ? nextToKeep(counts, suppressed, determined) : undefined;
    if (more === undefined) return suppressed;
    suppressed[more] = 1;
  }
}

/** What follows from the row totals alone: in a row without any land no cell has any. */
function plainNumbers(table: GroupTable): Set<number> {
  const all = new Uint8Array(table.rows * table.columns + table.columns).fill(1);
  return new Set(determinedNumbers(table, all));
}

/**
 * The next number to keep back: of all rows and columns with a determined one that which keeps back
 * least so far, for a circle needs two in each; in it a cell before a total, one that could close a
 * circle before one that only opens another, and the smallest.
 */
function nextToKeep(
  counts: GroupTable,
  suppressed: Suppressed,
  determined: readonly number[],
): number | undefined {
  const { rows, columns } = counts;
  const all = rows * columns;
  const value = (at: number) =>
    at < all ? (counts.cells[at] ?? 0) : columnTotal(counts, at - all);
  const kept = (line: readonly number[]) => line.filter((at) => suppressed[at]).length;
  const closes = (at: number) => linesOf(counts, at).every((line) => kept(line) > 0);
  const smallest = (line: readonly number[]) =>
    line
      .filter((at) => !suppressed[at])
      .sort(
        (a, b) =>
          Number(a >= all) - Number(b >= all) ||
          Number(closes(b)) - Number(closes(a)) ||
          value(a) - value(b),
      )[0];
  const lines = determined.flatMap((at) => linesOf(counts, at)).sort((a, b) => kept(a) - kept(b));
  for (const line of lines) {
    const found = smallest(line);
    if (found !== undefined) return found;
  }
  // All of those lines are kept back already: the circle has to go round by others.
  return smallest(Array.from(suppressed.keys()));
}

/** The row that a number stands in, if it is a cell, and its column with the total. */
function linesOf(counts: GroupTable, at: number): number[][] {
  const { rows, columns } = counts;
  const column = at % columns;
  const inColumn = Array.from({ length: rows }, (_, row) => cellAt(counts, row, column));
  const own = [[...inColumn, totalAt(counts, column)]];
  if (at >= rows * columns) return own;
  const row = Math.floor(at / columns);
  return [Array.from({ length: columns }, (_, c) => cellAt(counts, row, c)), ...own];
}
