import { type Aggregation, sizeOf, type Weighed } from './aggregation.ts';

/** Σ w·x / Σ w over the indicators with points. */
function scores(weighed: Weighed): Float64Array {
  const sums = new Float64Array(sizeOf(weighed));
  const weights = weightsThere(weighed);
  weighed.points.forEach((points, j) => {
    const weight = weighed.weights[j] ?? 0;
    for (let i = 0; i < sums.length; i++) {
      const value = points[i] ?? Number.NaN;
      if (!Number.isNaN(value)) sums[i] = (sums[i] ?? 0) + weight * value;
    }
  });
  return sums.map((sum, i) => sum / (weights[i] || Number.NaN));
}

function contributions(weighed: Weighed): Float64Array[] {
  const weights = weightsThere(weighed);
  return weighed.points.map((points, j) =>
    points.map((value, i) =>
      Number.isNaN(value) ? 0 : ((weighed.weights[j] ?? 0) * value) / (weights[i] || Number.NaN),
    ),
  );
}

/** By place: the sum of the weights of the indicators with points. */
export function weightsThere(weighed: Weighed): Float64Array {
  const sums = new Float64Array(sizeOf(weighed));
  weighed.points.forEach((points, j) => {
    const weight = weighed.weights[j] ?? 0;
    for (let i = 0; i < sums.length; i++) {
      if (!Number.isNaN(points[i])) sums[i] = (sums[i] ?? 0) + weight;
    }
  });
  return sums;
}

export const arithmetic: Aggregation = { scores, contributions };
