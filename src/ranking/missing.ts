import type { MissingPolicy } from '../figures/rankingNames.ts';
import { lastPoints } from './lateAsLast.ts';
import { type PointsRule, pointsOf, scoringUsed } from './pointsOf.ts';
import { ABSENCE, type Criterion } from './rankingTable.ts';
import { mean } from './scoring/mean.ts';
import { METHODS } from './scoring/methods.ts';
import { spread } from './scoring/spread.ts';

/** A rule for points, with a policy for places without a value. */
export interface FilledRule extends PointsRule {
  readonly missing: MissingPolicy;
}

/** The end of the possible range that a missing indicator takes. */
export type BoundsCase = 'worst' | 'best';

/**
 * The points of each place for one indicator, ready for aggregation. The policy fills the gap of a
 * place without a value. Under `zero` it gets 0, or the lowest points of any place if that is less,
 * so that a gap never counts more than a reported value. A place that is not assessed stays NaN
 * under every policy, and its weight is spread over the other indicators.
 */
export function filledPoints(
  criterion: Criterion,
  rule: FilledRule,
  bounds: BoundsCase = 'worst',
): Float64Array {
  const points = pointsOf(criterion, rule);
  if (rule.missing === 'reweight' || !points.some(Number.isNaN)) return points;
  const fill = fillOf(reportedOf(points, criterion), rule.missing, bounds);
  const scoring = scoringUsed(rule);
  const drops = scoring && METHODS[scoring].drops;
  const assessed = (place: number) =>
    criterion.parts.some(
      ({ column }) => column.absent[place] !== ABSENCE.notApplicable && !drops?.(column, place),
    );
  return points.map((value, place) => (Number.isNaN(value) && assessed(place) ? fill : value));
}

/** The points without those of late reports, which must not affect the mean or worst for others. */
function reportedOf(points: Float64Array, { parts }: Criterion): Float64Array {
  return points.filter((_, place) =>
    parts.every(({ column }) => column.absent[place] !== ABSENCE.late),
  );
}

function fillOf(
  points: Float64Array,
  policy: Exclude<MissingPolicy, 'reweight'>,
  bounds: BoundsCase,
): number {
  switch (policy) {
    case 'zero':
      return lastPoints(points);
    case 'mean':
      return mean(points);
    case 'bounds': {
      const { least, most } = spread(points);
      return bounds === 'worst' ? least : most;
    }
  }
}
