import type { Column } from '../rankingTable.ts';
import { spread } from './spread.ts';

/** Points that lie on a straight line through the values: `offset + slope · value`. */
export interface Line {
  readonly offset: number;
  readonly slope: number;
}

/** The line through two points; level at `flat` where the two stand at one value. */
export function lineThrough(
  worst: number,
  best: number,
  points: { readonly worst: number; readonly best: number; readonly flat: number },
): Line {
  if (worst === best) return { offset: points.flat, slope: 0 };
  const slope = (points.best - points.worst) / (best - worst);
  return { offset: points.worst - slope * worst, slope };
}

/** The worst and the best value of a column: its fixed bounds, or what was observed. */
export function ends({ values, lower, bounds }: Column): { worst: number; best: number } {
  const { least, most } = bounds ? { least: bounds.low, most: bounds.high } : spread(values);
  return lower ? { worst: most, best: least } : { worst: least, best: most };
}
