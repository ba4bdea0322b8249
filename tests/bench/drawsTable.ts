import { seeded } from '../../src/ranking/random.ts';
import { columnOf, type RankingTable } from '../../src/ranking/rankingTable.ts';
import type { Method } from '../../src/ranking/standings.ts';

export const INDICATORS = 10;
export const METHOD: Method = {
  scoring: 'min-max',
  aggregation: 'arithmetic',
  weighting: 'given',
  missing: 'reweight',
};

/** Random values of ten indicators for the given number of places. */
export function tableOf(places: number): RankingTable {
  const random = seeded(places);
  return {
    places: Array.from({ length: places }, (_, i) => `p${i}`),
    criteria: Array.from({ length: INDICATORS }, (_, j) => ({
      id: `i${j}`,
      weight: j + 1,
      parts: [{ share: 1, column: columnOf(Array.from({ length: places }, () => random() * 100)) }],
    })),
  };
}
