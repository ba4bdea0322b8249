import { spread } from './spread.ts';

/**
 * The mean of the values that are there, NaN where none is. Summed as distances from the least, so
 * that values far from 0 keep their digits.
 */
export function mean(values: Float64Array): number {
  const { least, count } = spread(values);
  let sum = 0;
  for (const value of values) if (!Number.isNaN(value)) sum += value - least;
  return least + sum / count;
}
