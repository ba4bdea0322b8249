import { type BreakTie, Ranker } from './rankInto.ts';
import { TOLERANCE } from './tolerance.ts';

/**
 * The place of each score, the highest first: shared ranks 1, 1, 3; 0 where there is no score.
 * `breakTie` puts two level places in order or leaves them level.
 */
export function rankOrder(
  scores: Float64Array,
  tolerance = TOLERANCE,
  breakTie?: BreakTie,
): Uint32Array {
  const ranks = new Uint32Array(scores.length);
  new Ranker(scores.length).rank(scores, tolerance, ranks, 0, breakTie);
  return ranks;
}
