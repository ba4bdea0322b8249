import type { Column } from '../rankingTable.ts';
import { spread } from './spread.ts';

/**
 * Points as a linear function of the value: `start + rise · (value − origin − shift) / length`. The
 * differences are computed first, so that values far from 0 keep their precision.
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

/** The change of the points for one unit of the value. */
export const slopeOf = ({ length, rise }: Line): number => rise / length;

/** The line through two points; constant at `flat` if both have the same value. */
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

/** The ends of a column: its fixed bounds, else its observed values. */
export const ends = (column: Column): Ends =>
  column.bounds
    ? turned(column.lower, column.bounds.low, column.bounds.high)
    : observedEnds(column);

/** The worst and the best observed value, even if the column has bounds. */
export function observedEnds({ values, lower }: Column): Ends {
  const { least, most } = spread(values);
  return turned(lower, least, most);
}

const turned = (lower: boolean, low: number, high: number): Ends =>
  lower ? { worst: high, best: low } : { worst: low, best: high };
