/** Scores nearer than this share of their size count as one: the last bits of a double say nothing. */
export const TOLERANCE = 1e-9;

/**
 * The place of each score, the highest first: shared ranks 1, 1, 3; 0 where there is no score.
 * `breakTie` puts two level places in order (negative where the first is ahead) or leaves them level.
 */
export function rankOrder(
  scores: Float64Array,
  tolerance = TOLERANCE,
  breakTie: (a: number, b: number) => number = () => 0,
): Uint32Array {
  const order = Array.from(scores.keys()).filter((i) => !Number.isNaN(scores[i]));
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranks = new Uint32Array(scores.length);
  for (let start = 0; start < order.length; ) {
    const first = scores[order[start] ?? 0] ?? 0;
    const least = first - tolerance * Math.max(1, Math.abs(first));
    let end = start + 1;
    while (end < order.length && (scores[order[end] ?? 0] ?? 0) >= least) end++;
    const level = order.slice(start, end).sort(breakTie);
    level.forEach((place, i) => {
      const before = level[i - 1];
      const shared = before !== undefined && breakTie(before, place) === 0;
      ranks[place] = shared ? (ranks[before] ?? 0) : start + i + 1;
    });
    start = end;
  }
  return ranks;
}
