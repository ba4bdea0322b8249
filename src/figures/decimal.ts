import type { Interval } from './interval.ts';

/**
 * A decimal number with its printed precision: `mantissa / 10 ** scale`. Trailing zeros are kept
 * (`6.0` is mantissa 60, scale 1), because they show the rounding of the source.
 */
export interface Decimal {
  readonly mantissa: number;
  readonly scale: number;
}

/** A double holds every decimal exactly up to 15 significant digits. */
export const MAX_DIGITS = 15;

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a plain decimal.
 *
 * @returns undefined for anything else: thousands separators, exponents, full-width digits or
 *   more digits than a double holds exactly
 * @example
 * parseDecimal('6.0') // { mantissa: 60, scale: 1 }
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = PLAIN.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = ''] = match;
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits.length > MAX_DIGITS) return undefined;
  const mantissa = Number(digits || '0');
  return {
    mantissa: sign === '-' && mantissa !== 0 ? -mantissa : mantissa,
    scale: fraction.length,
  };
}

/** The double nearest to the decimal. */
export function toNumber(value: Decimal): number {
  return value.scale === 0 ? value.mantissa : Number(decimalText(value));
}

/** The decimal as it was printed: `{ mantissa: 60, scale: 1 }` is `6.0`. */
export function decimalText({ mantissa, scale }: Decimal): string {
  const digits = String(Math.abs(mantissa)).padStart(scale + 1, '0');
  const sign = mantissa < 0 ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The range of values that round to this one: 35.05 to 35.15 for 35.1. */
export function roundingInterval(value: Decimal): Interval {
  const scale = value.scale + 1;
  return {
    low: toNumber({ mantissa: value.mantissa * 10 - 5, scale }),
    high: toNumber({ mantissa: value.mantissa * 10 + 5, scale }),
  };
}
