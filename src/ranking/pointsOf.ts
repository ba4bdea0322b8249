import type { AggregationName, ScoringName } from '../figures/rankingNames.ts';
import type { Column, Criterion } from './rankingTable.ts';
import { METHODS } from './scoring/methods.ts';
import { byPosition, lowestRank } from './scoring/ranks.ts';
import { byParts, minMaxPoints, scoreColumn } from './scoring/score.ts';

/** The scoring and the aggregation, which together convert values to points. */
export interface PointsRule {
  readonly scoring: ScoringName;
  readonly aggregation: AggregationName;
}

/**
 * The points of each place for one indicator, as the aggregation needs them: Borda takes ranks from
 * 0, TOPSIS takes vector or min-max norms under any scoring, and a geometric or harmonic mean takes
 * min-max points from 1 to 100, because it cannot use 0.
 */
export function pointsOf(criterion: Criterion, { scoring, aggregation }: PointsRule): Float64Array {
  switch (aggregation) {
    case 'borda':
      return byParts(criterion, (column) => byPosition(column, (at) => lowestRank(at) - 1));
    case 'topsis':
      return byParts(criterion, vectorNorm);
    case 'topsis-min-max':
      return byParts(criterion, (column) => minMaxPoints(column).map((p) => p / 100));
    case 'geometric':
    case 'harmonic':
      return byParts(criterion, (column) => {
        const points = scoreColumn(column, scoring);
        const { positive } = METHODS[scoring];
        return positive ? points.map(positive) : points;
      });
    case 'arithmetic':
    case 'copeland':
      return byParts(criterion, (column) => scoreColumn(column, scoring));
  }
}

/** The scoring that decides the points; undefined if the aggregation has points of its own. */
export function scoringUsed({ scoring, aggregation }: PointsRule): ScoringName | undefined {
  switch (aggregation) {
    case 'borda':
    case 'topsis':
    case 'topsis-min-max':
      return undefined;
    case 'arithmetic':
    case 'geometric':
    case 'harmonic':
    case 'copeland':
      return scoring;
  }
}

/** x / √Σx², with the sign reversed if less is better. */
function vectorNorm({ values, lower }: Column): Float64Array {
  const length = Math.sqrt(
    values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value * value), 0),
  );
  return values.map((value) => ((lower ? -1 : 1) * value) / (length || 1));
}
