import type { WorkWatch } from '../../intake/inWorker.ts';

/**
 * Points by indicator and place: `points[j][i]`, NaN if indicator `j` does not count for place `i`.
 * Each indicator has a weight above 0; only the proportions of the weights matter.
 */
export interface Weighed {
  readonly points: readonly Float64Array[];
  readonly weights: Float64Array;
  /** Points tie in a duel if they differ by less than this share of their size. */
  readonly tolerance: number;
}

/** A method that combines the points of the indicators. */
export interface Aggregation {
  /** A score for each place, NaN if no indicator counts for it. */
  readonly scores: (weighed: Weighed, watch?: WorkWatch) => Float64Array;
  /**
   * The contribution of each indicator to each score, `[j][i]`; they add up to it. NaN points
   * give 0.
   */
  readonly contributions: (weighed: Weighed) => Float64Array[];
}

/** The number of places. */
export const sizeOf = ({ points }: Weighed): number => points[0]?.length ?? 0;

/** Divides a score in proportion to the parts, or by weight if all parts are 0. */
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
