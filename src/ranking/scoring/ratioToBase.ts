import type { Column } from '../rankingTable.ts';
import { mean } from './mean.ts';

/**
 * The value in per cent of a base, or the base in per cent of the value where less is better. The
 * base is given, or else the mean of all that is there.
 */
export function ratioToBase(column: Column): Float64Array {
  const { values, lower } = column;
  const base = baseOf(column);
  return values.map((value) => 100 * (lower ? base / value : value / base));
}

/** The value that counts 100; NaN where none is given and there is no value. */
export const baseOf = ({ values, base }: Column): number => base ?? mean(values);
