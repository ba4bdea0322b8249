import type { RankingTable } from './rankingTable.ts';
import type { Method } from './standings.ts';

/** The most comparisons that a page makes at once: some tenths of a second. */
export const MOST_AT_ONCE = 100_000_000;

/** The most comparisons of two values that a ranking takes: each pair by each indicator for duels. */
export function rankingSteps(
  { places, criteria }: RankingTable,
  { aggregation, missing }: Pick<Method, 'aggregation' | 'missing'>,
): number {
  const cells = places.length * criteria.length;
  if (aggregation !== 'copeland') return cells;
  // Both ends are ranked, and each place fights twice more at either end.
  return cells * places.length * (missing === 'bounds' ? 6 : 1);
}
