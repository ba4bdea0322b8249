import { SCORING_RULES } from '../../figures/scoringRules.ts';
import type { Column } from '../rankingTable.ts';

/**
 * The position of a place among those with a value: the numbers behind, equal, ahead and in
 * total.
 */
interface Position {
  readonly behind: number;
  readonly equal: number;
  readonly ahead: number;
  readonly count: number;
}

/** Points by a place's position; NaN where it has no value. */
export function byPosition(
  { values, lower }: Column,
  points: (position: Position) => number,
): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const count = sorted.length;
  return values.map((value) => {
    if (Number.isNaN(value)) return Number.NaN;
    const below = firstNotBelow(sorted, value);
    const equal = firstAbove(sorted, value) - below;
    const above = count - below - equal;
    return points({
      behind: lower ? above : below,
      ahead: lower ? below : above,
      equal,
      count,
    });
  });
}

/** Ascending ranks from 1 for the worst; tied places take the lowest rank. */
export const lowestRank = ({ behind }: Position) => behind + 1;

/** Ascending ranks from 1 for the worst; tied places take the mean rank. */
export const meanRank = ({ behind, equal }: Position) => behind + (equal + 1) / 2;

/** (rank − 1) / (n − 1): the share of the other places that are behind; 1 for a single place. */
export const percentileRank = ({ behind, count }: Position) =>
  count > 1 ? behind / (count - 1) : 1;

/** 100 points for the best, one step less for each place strictly ahead. */
export const stepPoints =
  (step: number = SCORING_RULES['step-points'].step) =>
  ({ ahead }: Position) =>
    100 - ahead * step;

function firstNotBelow(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function firstAbove(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? 0) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
