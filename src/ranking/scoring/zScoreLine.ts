import type { Column } from '../rankingTable.ts';
import { type Line, levelAt } from './linear.ts';
import { mean } from './mean.ts';
import { spread } from './spread.ts';

/**
 * Distances from the mean in sample standard deviations; 0 for all places if all values are
 * equal.
 */
export function zScoreLine({ values, lower }: Column): Line {
  const { least, most } = spread(values);
  // The mean of equal values can differ from them in the last bit.
  if (!(most > least)) return levelAt(0);
  const distances = values.map((value) => value - least);
  const shift = mean(distances);
  return {
    origin: least,
    shift,
    length: deviationFrom(shift, distances),
    start: 0,
    rise: lower ? -1 : 1,
  };
}

/** The sample's standard deviation. */
function deviationFrom(middle: number, values: Float64Array): number {
  let squares = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    squares += (value - middle) ** 2;
    count++;
  }
  return Math.sqrt(squares / (count - 1));
}
