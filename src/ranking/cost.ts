import type { RankingTable } from './rankingTable.ts';
import type { Method } from './standings.ts';

/** The most comparisons that a page makes at once: some tenths of a second. */
export const MOST_AT_ONCE = 100_000_000;

/** How many comparisons of two values a ranking takes, about. */
export function rankingSteps(
  { places, criteria }: RankingTable,
  { aggregation }: Pick<Method, 'aggregation'>,
): number {
  const size = places.length;
  const cells = size * criteria.length;
  return aggregation === 'copeland' ? (cells * (size - 1)) / 2 : cells;
}
