import type { ScoringName } from '../../figures/rankingNames.ts';
import { lateAsLast, lateAtWorst } from '../lateAsLast.ts';
import type { Column, Criterion } from '../rankingTable.ts';
import { pointsAt } from './linear.ts';
import { METHODS } from './methods.ts';
import type { Limits } from './scoringMethod.ts';

/**
 * The points of each place for one column; more is always better. NaN without a value. Points are
 * limited by the floor and cap of the rules, else of the scoring.
 */
export function scoreColumn(column: Column, scoring: ScoringName): Float64Array {
  const { floor, cap } = { ...METHODS[scoring].limits, ...limitsOf(column) };
  const points = pointsBy(scoring, column);
  if (floor === undefined && cap === undefined) return points;
  const least = floor ?? Number.NEGATIVE_INFINITY;
  const most = cap ?? Number.POSITIVE_INFINITY;
  // NaN stays NaN.
  return points.map((value) => Math.min(most, Math.max(least, value)));
}

/** Min-max points from 0 to 100, regardless of the column's floor and cap. */
export const minMaxPoints = (column: Column): Float64Array => pointsBy('min-max', column);

const limitsOf = ({ floor, cap }: Column): Limits => ({
  ...(floor === undefined ? {} : { floor }),
  ...(cap === undefined ? {} : { cap }),
});

function pointsBy(scoring: ScoringName, column: Column): Float64Array {
  const method = METHODS[scoring];
  if ('score' in method) return method.score(column);
  const line = method.line(column);
  return column.values.map((value) => pointsAt(line, value));
}

/**
 * The points of each place for one indicator: the points of its parts, weighted by their shares. A
 * part without a value gives its share to the others; a late part counts as the last.
 */
export function byParts(
  { parts }: Criterion,
  pointsOf: (column: Column) => Float64Array,
): Float64Array {
  const scored = parts.map(({ column, share }) => ({
    points: lateAsLast(pointsOf(lateAtWorst(column)), column),
    share,
  }));
  const [only] = scored;
  if (only && scored.length === 1) return only.points;
  const sums = new Float64Array(only?.points.length ?? 0);
  const shares = new Float64Array(sums.length);
  for (const { points, share } of scored) {
    points.forEach((value, place) => {
      if (Number.isNaN(value)) return;
      sums[place] = (sums[place] ?? 0) + share * value;
      shares[place] = (shares[place] ?? 0) + share;
    });
  }
  return sums.map((sum, place) => sum / (shares[place] || Number.NaN));
}
