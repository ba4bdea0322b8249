import type { WorkWatch } from '../../intake/inWorker.ts';
import { type Aggregation, sizeOf, type Weighed } from './aggregation.ts';
import { DuelSide, lead } from './duels.ts';
import { Progress } from './progress.ts';

/**
 * Copeland: of each pair the one that is ahead on more weight wins 1 and the other loses 1. Only
 * indicators that both have count, so a pair is judged the same from either side.
 */
function scores(weighed: Weighed, watch?: WorkWatch): Float64Array {
  const result = new Float64Array(sizeOf(weighed));
  const side = new DuelSide(weighed);
  const progress = new Progress(result.length, watch);
  for (let a = 0; a < result.length; a++) {
    progress.at(a, a * weighed.weights.length);
    for (let b = 0; b < a; b++) {
      const won = Math.sign(lead(side, a, side, b));
      result[a] = (result[a] ?? 0) + won;
      result[b] = (result[b] ?? 0) - won;
    }
  }
  // Whoever has nothing to fight with has no score, instead of one in the middle.
  return result.map((won, i) =>
    weighed.points.every((one) => Number.isNaN(one[i])) ? Number.NaN : won,
  );
}

/** Each duel's point is shared out by the weight that each indicator brought to it. */
function contributions(weighed: Weighed): Float64Array[] {
  const size = sizeOf(weighed);
  const result = weighed.points.map(() => new Float64Array(size));
  const side = new DuelSide(weighed);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < a; b++) {
      const ahead = lead(side, a, side, b);
      if (ahead === 0) continue;
      for (let j = 0; j < result.length; j++) {
        const own = result[j];
        const part = (side.duel(a, b, j) * (weighed.weights[j] ?? 0)) / Math.abs(ahead);
        if (!own || part === 0) continue;
        own[a] = (own[a] ?? 0) + part;
        own[b] = (own[b] ?? 0) - part;
      }
    }
  }
  return result;
}

export const copeland: Aggregation = { scores, contributions };
