import { scoringRule } from '../figures/scoringRules.ts';
import type { ContestIndicator } from '../figures/tables.ts';
import { type PointsRule, scoringUsed } from './pointsOf.ts';

/**
 * What a late report counts: 0 where points are never below it; else the lowest points that anybody
 * got, or 0 where these are above it. The engine does the latter throughout (`lateAsLast`). Points
 * may be below 0 by the scoring, or by the floors and bounds of the indicators.
 */
export type LateCounts = 'zero' | 'lowest';

export function lateCounts(
  rule: PointsRule,
  indicators: readonly Pick<ContestIndicator, 'floor' | 'bounds'>[],
): LateCounts {
  // These means take no points below 0.
  if (rule.aggregation === 'geometric' || rule.aggregation === 'harmonic') return 'zero';
  const scoring = scoringUsed(rule);
  // The vector norm keeps the sign of a value, and turns it where less is better.
  if (scoring === undefined) return rule.aggregation === 'topsis' ? 'lowest' : 'zero';
  const terms = scoringRule(scoring);
  const isOpen = indicators.some(
    ({ floor, bounds }) =>
      floor === 'none' ||
      (floor !== undefined && floor < 0) ||
      // A value far below the fixed bounds scores below 0.
      (floor === undefined && bounds !== undefined && terms.bounds === 'go-on'),
  );
  return isOpen || terms.negative ? 'lowest' : 'zero';
}
