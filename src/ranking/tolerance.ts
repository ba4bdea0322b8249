/**
 * Scores within this share of their size count as equal, because the last bits of a double are
 * noise.
 */
export const TOLERANCE = 1e-9;

/**
 * The lowest score that still ties with `first`, the highest of its run. Ranks and duels share
 * it.
 */
export const leastTied = (first: number, tolerance: number): number =>
  first - tolerance * Math.max(1, Math.abs(first));
