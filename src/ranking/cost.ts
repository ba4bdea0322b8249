import type { RankingTable } from './rankingTable.ts';
import type { Method } from './standings.ts';

/**
 * Maximum number of comparisons in one synchronous computation of a page: some tenths of a
 * second.
 */
export const MAX_PAGE_COMPARISONS = 100_000_000;

/** An upper bound for the comparisons of a ranking; duels compare each pair on each indicator. */
export function rankingSteps(
  { places, criteria }: RankingTable,
  { aggregation, missing }: Pick<Method, 'aggregation' | 'missing'>,
): number {
  const cells = places.length * criteria.length;
  if (aggregation !== 'copeland') return cells;
  // `bounds` ranks both ends, and each place fights two more times at each end.
  return cells * places.length * (missing === 'bounds' ? 6 : 1);
}
