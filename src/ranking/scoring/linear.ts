import type { Column } from '../rankingTable.ts';
import { spread } from './spread.ts';

/**
 * Points that lie on a straight line through the values:
 * `start + rise · (value − origin − shift) / length`. The differences come first, so that values far
 * from 0 keep their digits.
 */
export interface Line {
  readonly origin: number;
  readonly shift: number;
  readonly length: number;
  readonly start: number;
  readonly rise: number;
}

/** The points of a value. */
export const pointsAt = (line: Line, value: number): number =>
  line.start + line.rise * ((value - line.origin - line.shift) / line.length);

/** By how much the points rise with one unit of the value. */
export const slopeOf = ({ length, rise }: Line): number => rise / length;

/** The line through two points; level at `flat` where the two stand at one value. */
export function lineThrough(
  worst: number,
  best: number,
  points: { readonly worst: number; readonly best: number; readonly flat: number },
): Line {
  if (worst === best) return levelAt(points.flat);
  return {
    origin: worst,
    shift: 0,
    length: best - worst,
    start: points.worst,
    rise: points.best - points.worst,
  };
}

/** The same points for every value. */
export const levelAt = (points: number): Line => ({
  origin: 0,
  shift: 0,
  length: 1,
  start: points,
  rise: 0,
});

/** The worst and the best value of a column: its fixed bounds, or what was observed. */
export function ends({ values, lower, bounds }: Column): { worst: number; best: number } {
  const { least, most } = bounds ? { least: bounds.low, most: bounds.high } : spread(values);
  return lower ? { worst: most, best: least } : { worst: least, best: most };
}
