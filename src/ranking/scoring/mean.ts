import { spread } from './spread.ts';

/**
 * The mean of the values present, NaN if there are none. It sums distances from the minimum, so
 * that values far from 0 keep their precision.
 */
export function mean(values: Float64Array): number {
  const { least, count } = spread(values);
  let sum = 0;
  for (const value of values) if (!Number.isNaN(value)) sum += value - least;
  return least + sum / count;
}
