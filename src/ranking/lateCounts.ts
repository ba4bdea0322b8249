import { scoringRule } from '../figures/scoringRules.ts';
import type { ContestIndicator } from '../figures/tables.ts';
import { type PointsRule, scoringUsed } from './pointsOf.ts';

/**
 * The points of a late report: 0 if points are never negative; else the lowest points of any place,
 * or 0 if these are positive. The engine always does the latter (`lateAsLast`). The scoring, the
 * floors or the bounds of the indicators can make points negative.
 */
export type LateCounts = 'zero' | 'lowest';

export function lateCounts(
  rule: PointsRule,
  indicators: readonly Pick<ContestIndicator, 'floor' | 'bounds'>[],
): LateCounts {
  // These means accept no negative points.
  if (rule.aggregation === 'geometric' || rule.aggregation === 'harmonic') return 'zero';
  const scoring = scoringUsed(rule);
  // The vector norm keeps the sign of a value, and reverses it if less is better.
  if (scoring === undefined) return rule.aggregation === 'topsis' ? 'lowest' : 'zero';
  const terms = scoringRule(scoring);
  const isOpen = indicators.some(
    ({ floor, bounds }) =>
      floor === 'none' ||
      (floor !== undefined && floor < 0) ||
      // A value far below the fixed bounds has negative points.
      (floor === undefined && bounds !== undefined && terms.bounds === 'go-on'),
  );
  return isOpen || terms.negative ? 'lowest' : 'zero';
}
