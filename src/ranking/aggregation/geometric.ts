import { type Aggregation, inProportion, type Weighed } from './aggregation.ts';
import { arithmetic } from './arithmetic.ts';

/** exp(Σ w·ln x / Σ w) over what is there; 0 as soon as one counts 0. Points must not be negative. */
function scores(weighed: Weighed): Float64Array {
  const points = weighed.points.map((one) => one.map(Math.log));
  return arithmetic.scores({ ...weighed, points }).map(Math.exp);
}

/** Shared out by the logarithms, of which the score is the mean. */
function contributions(weighed: Weighed): Float64Array[] {
  const parts = weighed.points.map((points, j) =>
    points.map((value) => (value > 1 ? (weighed.weights[j] ?? 0) * Math.log(value) : 0)),
  );
  return inProportion(scores(weighed), parts, weighed);
}

export const geometric: Aggregation = { scores, contributions };
