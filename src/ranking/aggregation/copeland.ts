import { type Aggregation, sizeOf, type Weighed } from './aggregation.ts';

/**
 * Copeland: of each pair the one that is ahead on more weight wins 1 and the other loses 1. Only
 * indicators that both have count, so a pair is judged the same from either side.
 */
function scores(weighed: Weighed): Float64Array {
  const result = new Float64Array(sizeOf(weighed));
  for (let a = 0; a < result.length; a++) {
    for (let b = 0; b < a; b++) {
      const won = Math.sign(lead(weighed, a, b));
      result[a] = (result[a] ?? 0) + won;
      result[b] = (result[b] ?? 0) - won;
    }
  }
  return result;
}

/** Each duel's point is shared out by the weight that each indicator brought to it. */
function contributions(weighed: Weighed): Float64Array[] {
  const result = weighed.points.map(() => new Float64Array(sizeOf(weighed)));
  for (let a = 0; a < sizeOf(weighed); a++) {
    for (let b = 0; b < a; b++) {
      const ahead = lead(weighed, a, b);
      if (ahead === 0) continue;
      weighed.points.forEach((points, j) => {
        const part = (duel(points, a, b) * (weighed.weights[j] ?? 0)) / Math.abs(ahead);
        const own = result[j];
        if (!own) return;
        own[a] = (own[a] ?? 0) + part;
        own[b] = (own[b] ?? 0) - part;
      });
    }
  }
  return result;
}

/** By how much weight a place is ahead of another. Halves that differ in their last bits are level. */
function lead({ points, weights }: Weighed, a: number, b: number): number {
  let sum = 0;
  points.forEach((one, j) => {
    sum += duel(one, a, b) * (weights[j] ?? 0);
  });
  const total = weights.reduce((all, weight) => all + weight, 0);
  return Math.abs(sum) <= 1e-12 * total ? 0 : sum;
}

function duel(points: Float64Array, a: number, b: number): number {
  const difference = (points[a] ?? Number.NaN) - (points[b] ?? Number.NaN);
  return Number.isNaN(difference) ? 0 : Math.sign(difference);
}

export const copeland: Aggregation = { scores, contributions };
