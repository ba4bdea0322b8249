import type { MissingPolicy, Weighting } from '../figures/rankingNames.ts';
import { AGGREGATION } from './aggregation/aggregations.ts';
import { type BoundsCase, fillMissing } from './missing.ts';
import { type PointsRule, pointsOf } from './pointsOf.ts';
import type { RankingTable } from './rankingTable.ts';
import { rankOrder, TOLERANCE } from './rankOrder.ts';
import { spread } from './scoring/spread.ts';
import { weightsOf } from './weights.ts';

/** All that decides a ranking but the values. */
export interface Method extends PointsRule {
  readonly weighting: Weighting;
  readonly missing: MissingPolicy;
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
  /** `[j][i]`: these sum to the score. */
  readonly contributions: readonly Float64Array[];
  /** Best and worst possible rank of each place, under the policy `bounds`. */
  readonly rankBounds: { readonly best: Uint32Array; readonly worst: Uint32Array } | undefined;
  /** Indicators whose points are the same for every place: they decide nothing. */
  readonly constant: readonly number[];
}

/** Ranks the places of a table. The weights may be put in for those that the method gives. */
export function rank(
  table: RankingTable,
  method: Method,
  weights = weightsOf(table.criteria, method.weighting),
): Standings {
  const { tolerance = TOLERANCE } = method;
  const points = pointsUnder(table, method, 'worst');
  const { scores, contributions } = AGGREGATION[method.aggregation];
  const result = scores({ points, weights });
  return {
    scores: result,
    ranks: rankOrder(result, tolerance),
    weights,
    points,
    contributions: contributions({ points, weights }),
    rankBounds:
      method.missing === 'bounds'
        ? rankBounds(table, method, points, weights, tolerance)
        : undefined,
    constant: points.flatMap((one, j) => {
      const { least, most } = spread(one);
      return least === most ? [j] : [];
    }),
  };
}

function pointsUnder(table: RankingTable, method: Method, bounds: BoundsCase): Float64Array[] {
  return table.criteria.map((criterion) =>
    fillMissing(pointsOf(criterion, method), criterion, method.missing, bounds),
  );
}

/** Each place at its best against the others at their worst, and the other way round. */
function rankBounds(
  table: RankingTable,
  method: Method,
  low: readonly Float64Array[],
  weights: Float64Array,
  tolerance: number,
): { best: Uint32Array; worst: Uint32Array } {
  const high = pointsUnder(table, method, 'best');
  const { scores } = AGGREGATION[method.aggregation];
  const mixed = (place: number, own: readonly Float64Array[], others: readonly Float64Array[]) => {
    const points = others.map((one, j) =>
      one.map((value, i) => (i === place ? (own[j]?.[i] ?? Number.NaN) : value)),
    );
    return rankOrder(scores({ points, weights }), tolerance)[place] ?? 0;
  };
  const places = Array.from(table.places.keys());
  return {
    best: Uint32Array.from(places, (place) => mixed(place, high, low)),
    worst: Uint32Array.from(places, (place) => mixed(place, low, high)),
  };
}
