import { ABSENCE, type Column } from './rankingTable.ts';
import { spread } from './scoring/spread.ts';

/**
 * Puts late reports at the worst value that was reported. The means, deviations and ranks that the
 * points of the others depend on are then the same as if the place had reported that value.
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
 * Gives a late report the lowest points that anybody got, or 0 where that is less: handing nothing
 * in never pays, under any policy for what is missing otherwise.
 */
export function lateAsLast(points: Float64Array, { absent }: Column): Float64Array {
  if (!absent.includes(ABSENCE.late)) return points;
  const last = lastPoints(points);
  return points.map((value, place) => (absent[place] === ABSENCE.late ? last : value));
}

/** The lowest points that anybody got, or 0 where that is less or nobody got any. */
export function lastPoints(points: Float64Array): number {
  const { least } = spread(points);
  return Math.min(0, Number.isNaN(least) ? 0 : least);
}
