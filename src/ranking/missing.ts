import type { MissingPolicy } from '../figures/rankingNames.ts';
import { ABSENCE, type Column, type Criterion } from './rankingTable.ts';
import { spread } from './scoring/spread.ts';

/** Which end of what is possible a missing indicator is taken at. */
export type BoundsCase = 'worst' | 'best';

/**
 * Gives a late report the lowest points that anybody got, or 0 where that is less: handing nothing
 * in never pays, under any policy for what is missing otherwise.
 */
export function lateAsLast(points: Float64Array, { absent }: Column): Float64Array {
  if (!absent.includes(ABSENCE.late)) return points;
  const { least } = spread(points);
  const last = Math.min(0, Number.isNaN(least) ? 0 : least);
  return points.map((value, place) => (absent[place] === ABSENCE.late ? last : value));
}

/**
 * Puts points where a place has none, by the contest's policy. What does not apply to a place stays
 * NaN, its weight shared out over the rest, under every policy.
 */
export function fillMissing(
  points: Float64Array,
  { parts }: Criterion,
  policy: MissingPolicy,
  bounds: BoundsCase,
): Float64Array {
  if (policy === 'reweight' || !points.some(Number.isNaN)) return points;
  const fill = fillOf(points, policy, bounds);
  const applies = (place: number) =>
    parts.some(({ column }) => column.absent[place] !== ABSENCE.notApplicable);
  return points.map((value, place) => (Number.isNaN(value) && applies(place) ? fill : value));
}

function fillOf(
  points: Float64Array,
  policy: Exclude<MissingPolicy, 'reweight'>,
  bounds: BoundsCase,
): number {
  const { least, most, count } = spread(points);
  switch (policy) {
    case 'zero':
      return 0;
    case 'mean':
      return points.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0) / count;
    case 'bounds':
      return bounds === 'worst' ? least : most;
  }
}
