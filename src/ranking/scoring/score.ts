import type { ScoringName } from '../../figures/rankingNames.ts';
import { lateAsLast } from '../missing.ts';
import type { Column, Criterion } from '../rankingTable.ts';
import { completion } from './completion.ts';
import { distanceToTarget } from './distanceToTarget.ts';
import { isLinear, lineOf } from './lines.ts';
import { byPosition, lowestRank, meanRank, percentileRank, stepPoints } from './ranks.ts';
import { ratioToBase } from './ratioToBase.ts';

/** The points of each place for one column, more being better; NaN where there is no value. */
export function scoreColumn(column: Column, scoring: ScoringName): Float64Array {
  if (isLinear(scoring)) {
    const { offset, slope } = lineOf(scoring, column);
    const points = column.values.map((value) =>
      Number.isNaN(value) ? value : offset + slope * value,
    );
    return scoring === 'goalposts' ? points.map((p) => Math.min(1, Math.max(0, p))) : points;
  }
  switch (scoring) {
    case 'rank':
      return byPosition(column, lowestRank);
    case 'rank-average':
      return byPosition(column, meanRank);
    case 'percentile-rank':
      return byPosition(column, percentileRank);
    case 'step-points':
      return byPosition(column, stepPoints);
    case 'completion':
      return completion(column);
    case 'distance-to-target':
      return distanceToTarget(column);
    case 'ratio-to-base':
      return ratioToBase(column);
  }
}

/**
 * The points of each place for one indicator: those of its parts by their shares; a part without a
 * value leaves its share to the others, a late one counts as the last.
 */
export function byParts(
  { parts }: Criterion,
  pointsOf: (column: Column) => Float64Array,
): Float64Array {
  const scored = parts.map(({ column, share }) => ({
    points: lateAsLast(pointsOf(column), column),
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
