import type { WorkWatch } from '../../intake/inWorker.ts';

/**
 * Points by indicator and place: `points[j][i]`, NaN where indicator `j` does not count for place
 * `i`; a weight above 0 for each indicator, of which only the proportions count.
 */
export interface Weighed {
  readonly points: readonly Float64Array[];
  readonly weights: Float64Array;
  /** Points nearer than this share of their size tie in a duel. */
  readonly tolerance: number;
}

/** A way to put the points of the indicators together. */
export interface Aggregation {
  /** A score a place, NaN where nothing counts for it. */
  readonly scores: (weighed: Weighed, watch?: WorkWatch) => Float64Array;
  /** What each indicator brings to each score, `[j][i]`; they sum to it. NaN points bring 0. */
  readonly contributions: (weighed: Weighed) => Float64Array[];
}

/** The number of places. */
export const sizeOf = ({ points }: Weighed): number => points[0]?.length ?? 0;

/** Shares a score out in proportion to the parts, or evenly by weight where all parts are 0. */
export function inProportion(
  scores: Float64Array,
  parts: readonly Float64Array[],
  { points, weights }: Weighed,
): Float64Array[] {
  const sums = new Float64Array(scores.length);
  const evenly = new Float64Array(scores.length);
  parts.forEach((part, j) => {
    part.forEach((value, i) => {
      sums[i] = (sums[i] ?? 0) + value;
      if (!Number.isNaN(points[j]?.[i])) evenly[i] = (evenly[i] ?? 0) + (weights[j] ?? 0);
    });
  });
  return parts.map((part, j) =>
    part.map((value, i) => {
      const score = scores[i] ?? 0;
      const sum = sums[i] ?? 0;
      if (sum !== 0) return (score * value) / sum;
      return Number.isNaN(points[j]?.[i]) ? 0 : (score * (weights[j] ?? 0)) / (evenly[i] ?? 1);
    }),
  );
}
