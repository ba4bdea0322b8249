import type { Interval } from './interval.ts';

/**
 * A decimal number with its printed precision: `mantissa / 10 ** scale`. Trailing zeros count
 * (`6.0` is mantissa 60, scale 1), because they say how finely the source rounded.
 */
export interface Decimal {
  readonly mantissa: number;
  readonly scale: number;
}

/** Beyond 15 significant digits a double no longer holds every decimal exactly. */
export const MAX_DIGITS = 15;

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a plain decimal (`35.1`, `-3.0`); undefined for anything else: thousands separators,
 * exponents, full-width digits or more digits than a double holds exactly.
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

/** The nearest double. */
export function toNumber(value: Decimal): number {
  return value.scale === 0 ? value.mantissa : Number(decimalText(value));
}

/** The decimal as it was printed: `{ mantissa: 60, scale: 1 }` is `6.0`. */
export function decimalText({ mantissa, scale }: Decimal): string {
  const digits = String(Math.abs(mantissa)).padStart(scale + 1, '0');
  const sign = mantissa < 0 ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The values that round to this one: 35.1 stands for 35.05 up to 35.15. */
export function roundingInterval(value: Decimal): Interval {
  const scale = value.scale + 1;
  return {
    low: toNumber({ mantissa: value.mantissa * 10 - 5, scale }),
    high: toNumber({ mantissa: value.mantissa * 10 + 5, scale }),
  };
}
