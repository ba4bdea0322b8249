import type { AggregationName, ScoringName } from '../figures/rankingNames.ts';
import type { Contest } from '../figures/tables.ts';

/** One point for each place of the field. */
const PLACES = 'places';

/** The usual distance in points between the best and the worst of a field. */
const SPANS: Readonly<Record<ScoringName, number | typeof PLACES>> = {
  'min-max': 100,
  'z-score': 3,
  rank: PLACES,
  'rank-average': PLACES,
  'percentile-rank': 1,
  'distance-to-best': 1,
  'distance-to-target': 1,
  goalposts: 1,
  'step-points': 100,
  efficacy: 40,
  completion: 100,
  'ratio-to-base': 100,
};

/** The same for the aggregations that have points of their own. */
const OWN_SPANS: Readonly<Partial<Record<AggregationName, number | typeof PLACES>>> = {
  topsis: 1,
  'topsis-min-max': 1,
  borda: PLACES,
  copeland: PLACES,
};

/** The usual distance in points between the best and the worst of a field under a contest's rules. */
export function scoreSpan({ score, aggregate }: Contest, places: number): number {
  const own = aggregate && OWN_SPANS[aggregate];
  const span = own ?? SPANS[score ?? 'min-max'];
  return span === PLACES ? places : span;
}
