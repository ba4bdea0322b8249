import type { Column } from '../rankingTable.ts';
import { mean } from './mean.ts';

/**
 * The value in per cent of a base, or the base in per cent of the value if less is better. The base
 * is the given one, else the mean of the values.
 */
export function ratioToBase(column: Column): Float64Array {
  const { values, lower } = column;
  const base = baseOf(column);
  return values.map((value) => 100 * (lower ? base / value : value / base));
}

/** The value that scores 100; NaN if no base is given and there are no values. */
export const baseOf = ({ values, base }: Column): number => base ?? mean(values);
