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
  { worst, best }: Ends,
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

/** The worst and the best value of a column. */
interface Ends {
  readonly worst: number;
  readonly best: number;
}

/** The ends of a column: its fixed bounds, or what was observed. */
export const ends = (column: Column): Ends =>
  column.bounds
    ? turned(column.lower, column.bounds.low, column.bounds.high)
    : observedEnds(column);

/** The worst and the best value that were observed, whatever bounds there are. */
export function observedEnds({ values, lower }: Column): Ends {
  const { least, most } = spread(values);
  return turned(lower, least, most);
}

const turned = (lower: boolean, low: number, high: number): Ends =>
  lower ? { worst: high, best: low } : { worst: low, best: high };
