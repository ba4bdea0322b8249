import { type Decimal, roundingInterval } from './decimal.ts';
import { toCanonical, type Unit } from './unit.ts';

interface Level {
  readonly value: Decimal;
  readonly unit: Unit;
}

/** The range of shares, in per cent, that two rounded levels of the same quantity allow. */
export function shareRange(part: Level, whole: Level): { low: number; high: number } {
  const canonical = ({ value, unit }: Level) => {
    const half = toCanonical({ mantissa: 5, scale: value.scale + 1 }, unit);
    const middle = toCanonical(value, unit);
    return { low: middle - half, high: middle + half };
  };
  const [a, b] = [canonical(part), canonical(whole)];
  return { low: (a.low / b.high) * 100, high: (a.high / b.low) * 100 };
}

/**
 * True if a printed share contradicts two printed levels, beyond any rounding.
 *
 * @param share in per cent
 */
export function shareContradicts(part: Level, whole: Level, share: Decimal): boolean {
  const allowed = shareRange(part, whole);
  const said = roundingInterval(share);
  return said.high < allowed.low || said.low > allowed.high;
}
