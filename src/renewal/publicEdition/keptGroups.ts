import { type GroupTable, totalAt } from './cellFlow.ts';
import { LEAST_FIRMS, suppressCells } from './suppressCells.ts';

/**
 * Which groups of a whole a public edition keeps back where the whole is told: those of fewer than
 * three, and as many more that none follows from the rest, neither in number nor in any of the
 * `amounts` (whole numbers of some unit) told beside it; groups of `also` whatever they are.
 * `all`, the whole included, where that has fewer than three itself.
 */
export function keptGroups(
  counts: readonly number[],
  amounts: readonly (readonly number[])[] = [],
  also: readonly boolean[] = [],
): readonly boolean[] | 'all' {
  if (sum(counts) < LEAST_FIRMS) return 'all';
  const table = oneRow(counts);
  const kept = new Uint8Array(counts.length * 2);
  counts.forEach((_, group) => {
    if (!also[group]) return;
    kept[group] = 1;
    kept[totalAt(table, group)] = 1;
  });
  const suppressed = suppressCells(table, amounts.map(oneRow), kept);
  return counts.map((_, group) => Boolean(suppressed[group] || suppressed[totalAt(table, group)]));
}

/**
 * The same of groups that make up a whole together with one more, the `rest`, which another table
 * tells or keeps back. What is kept back among the groups has to do without the rest where that is
 * told; where it is not, at least one of them is kept back, lest the rest follow here.
 */
export function keptBesideRest(counts: readonly number[], restKept: boolean): readonly boolean[] {
  const kept = keptGroups(counts);
  if (kept === 'all') return counts.map(() => true);
  if (!restKept || kept.includes(true)) return kept;
  const least = counts.indexOf(Math.min(...counts));
  return counts.map((_, group) => group === least);
}

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

const oneRow = (cells: readonly number[]): GroupTable => ({
  rows: 1,
  columns: cells.length,
  cells: Float64Array.from(cells),
});
