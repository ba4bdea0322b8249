import type { Column } from '../rankingTable.ts';
import { spread } from './spread.ts';

/**
 * How far a place is on the way from the worst value to its target: 1 where it stands at it, more
 * beyond, and 1 for all where even the worst has reached it. NaN without a target.
 */
export function distanceToTarget({ values, lower, target }: Column): Float64Array {
  const { least, most } = spread(values);
  const worst = lower ? most : least;
  return values.map((value, i) => {
    const aim = target?.[i] ?? Number.NaN;
    if (lower ? aim >= worst : aim <= worst) return Number.isNaN(value) ? value : 1;
    // Not -0, which a harmonic mean would take for a number below 0.
    return (value - worst) / (aim - worst) + 0;
  });
}
