import type { BreakTie } from './rankInto.ts';
import { leastTied, TOLERANCE } from './tolerance.ts';

/**
 * Breaks ties by the points of the indicators in `chain` (indexes), in order. A place without
 * points comes last; points that differ only in their last bits leave the decision to the next
 * indicator.
 *
 * @returns undefined for an empty chain
 */
export function tieBreaker(
  chain: readonly number[],
  points: readonly Float64Array[],
): BreakTie | undefined {
  if (chain.length === 0) return undefined;
  return (a, b) => {
    for (const j of chain) {
      const [x, y] = [pointsIn(points[j], a), pointsIn(points[j], b)];
      if (y < leastTied(x, TOLERANCE)) return -1;
      if (x < leastTied(y, TOLERANCE)) return 1;
    }
    return 0;
  };
}

function pointsIn(points: Float64Array | undefined, place: number): number {
  const value = points?.[place] ?? Number.NaN;
  return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}
