/** Scores nearer than this share of their size count as one: the last bits of a double say nothing. */
export const TOLERANCE = 1e-9;

/** The least score that still ties with `first`, the highest of its run. Ranks and duels use the same. */
export const leastTied = (first: number, tolerance: number): number =>
  first - tolerance * Math.max(1, Math.abs(first));
