import type { BreakTie } from './rankInto.ts';
import { leastTied, TOLERANCE } from './tolerance.ts';

/**
 * Parts level places by the points of one indicator after the other: `chain` holds their indexes.
 * A place without points comes last; points that differ in their last bits leave the next to decide.
 * Undefined without a chain.
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
