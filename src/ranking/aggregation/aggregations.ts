import type { AggregationName } from '../../figures/rankingNames.ts';
import type { WorkWatch } from '../../intake/inWorker.ts';
import { type Aggregation, sizeOf, type Weighed } from './aggregation.ts';
import { arithmetic } from './arithmetic.ts';
import { copeland } from './copeland.ts';
import { geometric } from './geometric.ts';
import { harmonic } from './harmonic.ts';
import { topsis } from './topsis.ts';

/** Borda and both TOPSIS differ from a plain mean and a plain distance by the points they take. */
const AGGREGATION: Readonly<Record<AggregationName, Aggregation>> = {
  arithmetic,
  geometric,
  harmonic,
  topsis,
  'topsis-min-max': topsis,
  borda: arithmetic,
  copeland,
};

/** A score a place, NaN where nothing counts for it. An indicator of weight 0 has no influence. */
export function scoresOf(name: AggregationName, weighed: Weighed, watch?: WorkWatch): Float64Array {
  return AGGREGATION[name].scores(withWeight(weighed), watch);
}

/** What each indicator brings to each score, `[j][i]`; one of weight 0 brings 0. */
export function contributionsOf(name: AggregationName, weighed: Weighed): Float64Array[] {
  const own = AGGREGATION[name].contributions(withWeight(weighed))[Symbol.iterator]();
  return Array.from(weighed.weights, (weight) =>
    weight > 0 ? (own.next().value ?? new Float64Array()) : new Float64Array(sizeOf(weighed)),
  );
}

/** Without the indicators that weigh nothing: their points may be anything at all. */
function withWeight(weighed: Weighed): Weighed {
  const { points, weights } = weighed;
  if (weights.every((weight) => weight > 0)) return weighed;
  return {
    ...weighed,
    points: points.filter((_, j) => (weights[j] ?? 0) > 0),
    weights: weights.filter((weight) => weight > 0),
  };
}
