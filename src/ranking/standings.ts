import type { Weighting } from '../figures/rankingNames.ts';
import type { WorkWatch } from '../intake/inWorker.ts';
import { contributionsOf, scoresOf } from './aggregation/aggregations.ts';
import { withinDomain } from './domain.ts';
import { type FilledRule, filledPoints } from './missing.ts';
import { type RankBounds, rankBounds } from './rankBounds.ts';
import type { RankingTable } from './rankingTable.ts';
import { rankOrder } from './rankOrder.ts';
import { spread } from './scoring/spread.ts';
import { TOLERANCE } from './tolerance.ts';
import { weightsOf } from './weights.ts';

/** Everything that decides a ranking except the values. */
export interface Method extends FilledRule {
  readonly weighting: Weighting;
  /** Scores tie if they differ by less than this share of their size; 1e-9 by default. */
  readonly tolerance?: number | undefined;
}

/** A ranking of one field. Arrays are by place, or by indicator and place. */
export interface Standings {
  /** NaN if no indicator counts for a place. */
  readonly scores: Float64Array;
  /** 1, 1, 3; 0 without a score. */
  readonly ranks: Uint32Array;
  /** By indicator; they add up to 1. */
  readonly weights: Float64Array;
  /** `[j][i]`: the aggregated points, NaN if an indicator does not count. */
  readonly points: readonly Float64Array[];
  /** `[j][i]`: the contributions, which add up to the score. Computed on demand. */
  readonly contributions: readonly Float64Array[];
  /** Best and worst possible rank of each place, only under the policy `bounds`. */
  readonly rankBounds: RankBounds | undefined;
  /** Indicators with the same points for every place: they decide nothing. */
  readonly constant: readonly number[];
}

/**
 * Ranks the places of a table.
 *
 * @param weights by indicator; they replace those of the method
 * @param watch receives the progress and can abort a long ranking
 * @throws RangeError if the method is outside its domain; `domainFaults` gives the reasons
 * beforehand
 * @example
 * rank(table, {
 *   scoring: 'min-max',
 *   aggregation: 'arithmetic',
 *   weighting: 'given',
 *   missing: 'zero',
 * }).ranks // one rank for each place, 1 for the best
 */
export function rank(
  table: RankingTable,
  method: Method,
  weights = weightsOf(table.criteria, method.weighting),
  watch?: WorkWatch,
): Standings {
  const { tolerance = TOLERANCE, aggregation, missing } = method;
  const points = table.criteria.map((criterion) => filledPoints(criterion, method));
  const weighed = withinDomain({ points, weights, tolerance }, aggregation);
  const scores = scoresOf(aggregation, weighed, watch);
  const highest = () => table.criteria.map((criterion) => filledPoints(criterion, method, 'best'));
  let contributions: readonly Float64Array[] | undefined;
  return {
    scores,
    ranks: rankOrder(scores, tolerance),
    weights,
    points,
    get contributions() {
      contributions ??= contributionsOf(aggregation, weighed);
      return contributions;
    },
    rankBounds:
      missing === 'bounds'
        ? rankBounds(aggregation, weighed, { ...weighed, points: highest() }, watch)
        : undefined,
    constant: points.flatMap((one, j) => {
      const { least, most } = spread(one);
      return least === most ? [j] : [];
    }),
  };
}
