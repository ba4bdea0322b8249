import { type Aggregation, inProportion, type Weighed } from './aggregation.ts';
import { arithmetic } from './arithmetic.ts';

/**
 * Σ w / Σ (w/x) over the indicators with points; 0 if any has 0 points. Points must not be
 * negative.
 */
function scores(weighed: Weighed): Float64Array {
  // 1 / -0 is -Infinity, and the sum of both infinities is NaN.
  const points = weighed.points.map((one) =>
    one.map((value) => (value === 0 ? Number.POSITIVE_INFINITY : 1 / value)),
  );
  return arithmetic.scores({ ...weighed, points }).map((mean) => 1 / mean);
}

/** Divided in proportion to the weighted points. */
function contributions(weighed: Weighed): Float64Array[] {
  const parts = weighed.points.map((points, j) =>
    points.map((value) => (Number.isNaN(value) ? 0 : (weighed.weights[j] ?? 0) * value)),
  );
  return inProportion(scores(weighed), parts, weighed);
}

export const harmonic: Aggregation = { scores, contributions };
