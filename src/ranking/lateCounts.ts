import { type PointsRule, scoringUsed } from './pointsOf.ts';

/**
 * What a late report counts: 0 where points are never below it; else the lowest points that anybody
 * got, or 0 where these are above it. The engine does the latter throughout (`lateAsLast`).
 */
export type LateCounts = 'zero' | 'lowest';

export function lateCounts(rule: PointsRule): LateCounts {
  // These means take no points below 0.
  if (rule.aggregation === 'geometric' || rule.aggregation === 'harmonic') return 'zero';
  switch (scoringUsed(rule)) {
    case undefined:
      // The vector norm keeps the sign of a value, and turns it where less is better.
      return rule.aggregation === 'topsis' ? 'lowest' : 'zero';
    case 'z-score':
    case 'ratio-to-base':
      return 'lowest';
    case 'min-max':
    case 'rank':
    case 'rank-average':
    case 'percentile-rank':
    case 'distance-to-best':
    case 'distance-to-target':
    case 'goalposts':
    case 'step-points':
    case 'efficacy':
    case 'completion':
      return 'zero';
  }
}
