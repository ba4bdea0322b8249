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

/** All that decides a ranking but the values. */
export interface Method extends FilledRule {
  readonly weighting: Weighting;
  /** Scores nearer than this share of their size tie; 1e-9 where left out. */
  readonly tolerance?: number | undefined;
}

/** A ranking of one field. Arrays go by place, or by indicator and place. */
export interface Standings {
  /** NaN where nothing counts for a place. */
  readonly scores: Float64Array;
  /** 1, 1, 3; 0 without a score. */
  readonly ranks: Uint32Array;
  /** By indicator, summing to 1. */
  readonly weights: Float64Array;
  /** `[j][i]`: what was put together, NaN where an indicator does not count. */
  readonly points: readonly Float64Array[];
  /** `[j][i]`: these sum to the score. Worked out when they are asked for. */
  readonly contributions: readonly Float64Array[];
  /** Best and worst possible rank of each place, under the policy `bounds`. */
  readonly rankBounds: RankBounds | undefined;
  /** Indicators whose points are the same for every place: they decide nothing. */
  readonly constant: readonly number[];
}

/**
 * Ranks the places of a table. The weights may be put in for those that the method gives. Throws a
 * RangeError where the method is outside its domain, which `domainFaults` tells of beforehand.
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
