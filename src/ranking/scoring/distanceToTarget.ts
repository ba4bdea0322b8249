import type { Column } from '../rankingTable.ts';
import { spread } from './spread.ts';

/**
 * The progress of a place from the worst value to its target: 1 at the target, more beyond it, and
 * 1 for all places if even the worst has reached it. NaN without a target.
 */
export function distanceToTarget({ values, lower, target }: Column): Float64Array {
  const { least, most } = spread(values);
  const worst = lower ? most : least;
  return values.map((value, i) => {
    const aim = target?.[i] ?? Number.NaN;
    if (lower ? aim >= worst : aim <= worst) return Number.isNaN(value) ? value : 1;
    // Adding 0 avoids -0, which a harmonic mean would treat as negative.
    return (value - worst) / (aim - worst) + 0;
  });
}
