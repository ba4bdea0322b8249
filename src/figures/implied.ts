import { type Decimal, roundingInterval, toNumber } from './decimal.ts';
import type { Qualifier } from './figure.ts';
import type { Interval } from './interval.ts';

/**
 * A figure that no source prints but that follows from two printed ones: a range and its middle.
 */
export interface Implied {
  readonly central: number;
  readonly range: Interval;
}

/**
 * The range of numbers that a printed value allows; `>` has no upper end, `<` starts at 0, or has
 * no lower end for a negative value.
 */
export function valueInterval(value: Decimal, qualifier: Qualifier = '='): Interval {
  const { low, high } = roundingInterval(value);
  switch (qualifier) {
    case '=':
      return { low, high };
    case '>':
      return { low: toNumber(value), high: Number.POSITIVE_INFINITY };
    case '<':
      return { low: value.mantissa < 0 ? Number.NEGATIVE_INFINITY : 0, high: toNumber(value) };
    // "About": the last printed digit can be off by one.
    case '~':
      return { low: low - (high - low) / 2, high: high + (high - low) / 2 };
  }
}

/**
 * The remainder of a total, computed from one part and its share: `part × (100 / share − 1)`. The
 * formula uses the part once, so that its rounding counts once. A share that is an upper bound
 * gives
 * no upper end.
 *
 * @param part the level of the part
 * @param share its share of the total, in per cent
 * @returns the remainder in the unit of `part`
 * @throws RangeError for a share that rounds to 0
 * @example
 * impliedRest({ mantissa: 1641, scale: 1 }, { mantissa: 402, scale: 1 }).central // about 244.1
 */
export function impliedRest(
  part: Decimal,
  share: Decimal,
  qualifier: Qualifier = '=',
  shareQualifier: Qualifier = '=',
): Implied {
  const own = valueInterval(part, qualifier);
  const percent = valueInterval(share, shareQualifier);
  if (roundingInterval(share).low <= 0) throw new RangeError('a share of 0 implies no rest');
  return {
    central: toNumber(part) * (100 / toNumber(share) - 1),
    range: {
      // A printed 100.0 % can be slightly less but never more: the remainder is at least 0.
      low: Math.max(0, own.low * (100 / percent.high - 1)),
      high: percent.low <= 0 ? Number.POSITIVE_INFINITY : own.high * (100 / percent.low - 1),
    },
  };
}
