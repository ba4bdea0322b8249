import { spread } from '../scoring/spread.ts';
import { type Aggregation, inProportion, sizeOf, type Weighed } from './aggregation.ts';

/**
 * TOPSIS: the relative distance of a place from the worst observed points, d⁻ / (d⁺ + d⁻), with d⁺
 * the distance from the best. Distances are Euclidean over weighted points, which must all have the
 * same direction and scale.
 */
function scores(weighed: Weighed): Float64Array {
  const { best, worst } = squares(weighed);
  const fromBest = distance(best, weighed);
  return distance(worst, weighed).map((fromWorst, i) => {
    const both = fromWorst + (fromBest[i] ?? 0);
    // If all places are equal, each is both the best and the worst.
    return both === 0 ? 0.5 : fromWorst / both;
  });
}

/** Divided by the squared distances from the worst. */
function contributions(weighed: Weighed): Float64Array[] {
  return inProportion(scores(weighed), squares(weighed).worst, weighed);
}

function squares({ points, weights }: Weighed) {
  const total = weights.reduce((all, weight) => all + weight, 0);
  const distances = (end: 'least' | 'most') =>
    points.map((one, j) => {
      const ideal = spread(one)[end];
      const weight = (weights[j] ?? 0) / total;
      return one.map((value) => (Number.isNaN(value) ? 0 : (weight * (value - ideal)) ** 2));
    });
  return { best: distances('most'), worst: distances('least') };
}

/** By place: the root of the sum of squares; NaN if no indicator counts for it. */
function distance(parts: readonly Float64Array[], weighed: Weighed): Float64Array {
  return new Float64Array(sizeOf(weighed)).map((_, i) => {
    if (weighed.points.every((one) => Number.isNaN(one[i]))) return Number.NaN;
    return Math.sqrt(parts.reduce((sum, part) => sum + (part[i] ?? 0), 0));
  });
}

export const topsis: Aggregation = { scores, contributions };
