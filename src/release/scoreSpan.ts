import type { AggregationName } from '../figures/rankingNames.ts';
import type { Contest } from '../figures/tables.ts';
import { METHODS } from '../ranking/scoring/methods.ts';
import type { ScoringMethod } from '../ranking/scoring/scoringMethod.ts';

/** The spans of the aggregations that have points of their own. */
const OWN_SPANS: Readonly<Partial<Record<AggregationName, ScoringMethod['span']>>> = {
  topsis: 1,
  'topsis-min-max': 1,
  borda: 'places',
  copeland: 'places',
};

/** The usual distance in points between the best and the worst of a field under a contest's rules. */
export function scoreSpan({ score, aggregate }: Contest, places: number): number {
  const own = aggregate && OWN_SPANS[aggregate];
  const span = own ?? METHODS[score ?? 'min-max'].span;
  return span === 'places' ? places : span;
}
