import type { WorkWatch } from '../../intake/inWorker.ts';
import { leastTied } from '../tolerance.ts';
import { type Aggregation, sizeOf, type Weighed } from './aggregation.ts';
import { Duels } from './duels.ts';
import { Progress } from './progress.ts';

/**
 * Copeland: in each pair, the place that leads on more weight wins 1 and the other loses 1. Only
 * indicators that both have count, so a pair has the same result from both sides. Points within the
 * ranking's tolerance are equal.
 */
function scores(weighed: Weighed, watch?: WorkWatch): Float64Array {
  const { points } = weighed;
  const duels = new Duels(weighed);
  const progress = new Progress(duels.size, watch);
  return new Float64Array(duels.size).map((_, place) => {
    // A place without points has no score; a score of 0 would put it in the middle.
    if (points.every((one) => Number.isNaN(one[place]))) return Number.NaN;
    if (points.length === 1) return duels.won(points[0]?.[place] ?? Number.NaN);
    progress.at(place, duels.size * points.length);
    return wonOf(duels.leads((j) => points[j]?.[place] ?? Number.NaN));
  });
}

/** The number of duels won minus the number lost. */
export function wonOf(leads: Float64Array): number {
  let won = 0;
  for (let i = 0; i < leads.length; i++) {
    const ahead = leads[i] ?? 0;
    if (ahead > 0) won++;
    else if (ahead < 0) won--;
  }
  return won;
}

/** Divides the point of each duel by the weight that each indicator contributed to it. */
function contributions(weighed: Weighed): Float64Array[] {
  const { points, weights } = weighed;
  const size = sizeOf(weighed);
  const result = points.map(() => new Float64Array(size));
  const duels = new Duels(weighed);
  for (let a = 0; a < size; a++) {
    const leads = duels.leads((j) => points[j]?.[a] ?? Number.NaN);
    points.forEach((one, j) => {
      const [own, level] = [
        one[a] ?? Number.NaN,
        leastTied(one[a] ?? Number.NaN, weighed.tolerance),
      ];
      let sum = 0;
      for (let b = 0; b < size; b++) {
        const ahead = Math.abs(leads[b] ?? 0);
        const other = one[b] ?? Number.NaN;
        if (ahead === 0) continue;
        if (other < level) sum += (weights[j] ?? 0) / ahead;
        else if (own < leastTied(other, weighed.tolerance)) sum -= (weights[j] ?? 0) / ahead;
      }
      const column = result[j];
      if (column) column[a] = sum;
    });
  }
  return result;
}

export const copeland: Aggregation = { scores, contributions };
