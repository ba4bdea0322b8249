import { ABSENCE, type Column } from './rankingTable.ts';
import { spread } from './scoring/spread.ts';

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
