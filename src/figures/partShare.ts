import type { Figure } from './figure.ts';
import { valueInterval } from './implied.ts';
import type { Interval } from './interval.ts';
import { findUnit, toCanonical } from './unit.ts';

/**
 * The range of a part's share in a whole, in per cent, from two printed levels: 15 of 40余家 is
 * below 37.5 %, because "more than 40" has no upper end.
 *
 * @returns undefined if a value is missing, the units differ or every share from 0 to 100 is
 * possible
 */
export function partShare(part: Figure, whole: Figure): Interval | undefined {
  const own = rangeOf(part);
  const all = rangeOf(whole);
  if (!own || !all || own.canonical !== all.canonical || all.low <= 0) return undefined;
  const low = all.high === Number.POSITIVE_INFINITY ? 0 : (own.low / all.high) * 100;
  const high = Math.min(100, (own.high / all.low) * 100);
  return low === 0 && high === 100 ? undefined : { low, high };
}

/** The range of a figure in its canonical unit. A count in whole pieces is not rounded. */
function rangeOf({ value, unit: token, qualifier }: Figure) {
  const unit = findUnit(token);
  if (!value || !unit) return undefined;
  const { canonical, quantity } = unit;
  if (quantity === 'count' && qualifier === '=' && value.scale === 0) {
    const exact = toCanonical(value, unit);
    return { canonical, low: exact, high: exact };
  }
  const { low, high } = valueInterval(value, qualifier);
  const factor = unit.factor.numerator / unit.factor.denominator;
  return { canonical, low: low * factor, high: high * factor };
}
