import { type BreakTie, Ranker } from './rankInto.ts';
import { TOLERANCE } from './tolerance.ts';

/**
 * The rank of each score in descending order: shared ranks 1, 1, 3; 0 without a score. `breakTie`
 * orders two tied places or leaves them tied.
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
