import { ABSENCE, type Column } from './rankingTable.ts';
import { spread } from './scoring/spread.ts';

/**
 * Sets late reports to the worst reported value. The means, deviations and ranks behind the points
 * of the other places are then the same as if the place had reported that value.
 */
export function lateAtWorst(column: Column): Column {
  const { values, absent, lower } = column;
  if (!absent.includes(ABSENCE.late)) return column;
  const { least, most } = spread(values);
  const worst = lower ? most : least;
  return {
    ...column,
    values: values.map((value, place) => (absent[place] === ABSENCE.late ? worst : value)),
  };
}

/**
 * Gives a late report the lowest points of any place, or 0 if that is less. Not reporting therefore
 * never pays, under any policy for missing values.
 */
export function lateAsLast(points: Float64Array, { absent }: Column): Float64Array {
  if (!absent.includes(ABSENCE.late)) return points;
  const last = lastPoints(points);
  return points.map((value, place) => (absent[place] === ABSENCE.late ? last : value));
}

/** The lowest points of any place, or 0 if that is less or no place has points. */
export function lastPoints(points: Float64Array): number {
  const { least } = spread(points);
  return Math.min(0, Number.isNaN(least) ? 0 : least);
}
