import { type Decimal, roundingInterval, toNumber } from './decimal.ts';
import type { Qualifier } from './figure.ts';
import type { Interval } from './interval.ts';

/** A figure that no source prints but that follows from two that it does: a range, and its middle. */
export interface Implied {
  readonly central: number;
  readonly range: Interval;
}

/** The numbers that a printed value may stand for; `>` has no upper end, `<` reaches down to 0, below 0 without end. */
export function valueInterval(value: Decimal, qualifier: Qualifier = '='): Interval {
  const { low, high } = roundingInterval(value);
  switch (qualifier) {
    case '=':
      return { low, high };
    case '>':
      return { low: toNumber(value), high: Number.POSITIVE_INFINITY };
    case '<':
      return { low: value.mantissa < 0 ? Number.NEGATIVE_INFINITY : 0, high: toNumber(value) };
    // About: the last printed digit may be off by one.
    case '~':
      return { low: low - (high - low) / 2, high: high + (high - low) / 2 };
  }
}

/**
 * The rest beside `part`: the total less the part itself, so the part's rounding counts once. Of a
 * share that is an upper bound the rest has no upper end. Throws a RangeError for a share that
 * rounds to 0.
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
      // 100.0 % may stand for a little less, never for more: the rest is not below 0.
      low: Math.max(0, own.low * (100 / percent.high - 1)),
      high: percent.low <= 0 ? Number.POSITIVE_INFINITY : own.high * (100 / percent.low - 1),
    },
  };
}
