import { toNumber } from '../figures/decimal.ts';
import type { Adjustment, Contest } from '../figures/tables.ts';

/** Bonus and penalty points are summed separately, and each sum is limited by its own cap. */
export function cappedPoints(
  adjustments: readonly Pick<Adjustment, 'points'>[],
  { bonusCap, penaltyCap }: Pick<Contest, 'bonusCap' | 'penaltyCap'>,
): number {
  let [bonus, penalty] = [0, 0];
  for (const { points } of adjustments) {
    const value = toNumber(points);
    if (value > 0) bonus += value;
    else penalty -= value;
  }
  return (
    Math.min(bonus, bonusCap ?? Number.POSITIVE_INFINITY) -
    Math.min(penalty, penaltyCap ?? Number.POSITIVE_INFINITY)
  );
}
