import type { AggregationName } from '../../figures/rankingNames.ts';
import type { WorkWatch } from '../../intake/inWorker.ts';
import { type Aggregation, sizeOf, type Weighed } from './aggregation.ts';
import { arithmetic } from './arithmetic.ts';
import { copeland } from './copeland.ts';
import { geometric } from './geometric.ts';
import { harmonic } from './harmonic.ts';
import { topsis } from './topsis.ts';

/**
 * Borda and the TOPSIS variants differ from a plain mean or distance only in the points they
 * take.
 */
const AGGREGATION: Readonly<Record<AggregationName, Aggregation>> = {
  arithmetic,
  geometric,
  harmonic,
  topsis,
  'topsis-min-max': topsis,
  borda: arithmetic,
  copeland,
};

/**
 * A score for each place, NaN if no indicator counts for it. An indicator of weight 0 has no
 * influence.
 */
export function scoresOf(name: AggregationName, weighed: Weighed, watch?: WorkWatch): Float64Array {
  return AGGREGATION[name].scores(withWeight(weighed), watch);
}

/**
 * The contribution of each indicator to each score, `[j][i]`; an indicator of weight 0
 * contributes 0.
 */
export function contributionsOf(name: AggregationName, weighed: Weighed): Float64Array[] {
  const own = AGGREGATION[name].contributions(withWeight(weighed))[Symbol.iterator]();
  return Array.from(weighed.weights, (weight) =>
    weight > 0 ? (own.next().value ?? new Float64Array()) : new Float64Array(sizeOf(weighed)),
  );
}

/** Without the indicators of weight 0, whose points can be arbitrary. */
function withWeight(weighed: Weighed): Weighed {
  const { points, weights } = weighed;
  if (weights.every((weight) => weight > 0)) return weighed;
  return {
    ...weighed,
    points: points.filter((_, j) => (weights[j] ?? 0) > 0),
    weights: weights.filter((weight) => weight > 0),
  };
}
