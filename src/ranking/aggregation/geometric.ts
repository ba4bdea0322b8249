import { type Aggregation, inProportion, type Weighed } from './aggregation.ts';
import { arithmetic } from './arithmetic.ts';

/**
 * exp(Σ w·ln x / Σ w) over the indicators with points; 0 if any has 0 points. Points must not be
 * negative.
 */
function scores(weighed: Weighed): Float64Array {
  const points = weighed.points.map((one) => one.map(Math.log));
  return arithmetic.scores({ ...weighed, points }).map(Math.exp);
}

/** Divided by the logarithms, whose mean gives the score. */
function contributions(weighed: Weighed): Float64Array[] {
  const parts = weighed.points.map((points, j) =>
    points.map((value) => (value > 1 ? (weighed.weights[j] ?? 0) * Math.log(value) : 0)),
  );
  return inProportion(scores(weighed), parts, weighed);
}

export const geometric: Aggregation = { scores, contributions };
