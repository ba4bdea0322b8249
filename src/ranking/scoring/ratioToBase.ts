import type { Column } from '../rankingTable.ts';

/**
 * The value in per cent of a base, or the base in per cent of the value where less is better. The
 * base is given, or else the mean of all that is there.
 */
export function ratioToBase({ values, lower, base }: Column): Float64Array {
  const there = values.filter((value) => !Number.isNaN(value));
  const one = base ?? there.reduce((sum, value) => sum + value, 0) / there.length;
  return values.map((value) => 100 * (lower ? one / value : value / one));
}
