import { type Decimal, MAX_DIGITS } from '../figures/decimal.ts';

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 };

/** The power of ten of 万, 亿, 千万, 万亿 ...; 0 for none. */
export function powerOf(words: string): number {
  let power = 0;
  for (const word of words) power += POWERS[word] ?? 0;
  return power;
}

/** A decimal times a power of ten; undefined if the result is not exact. */
export function timesTen(value: Decimal, power: number): Decimal | undefined {
  const scale = value.scale - power;
  if (scale >= 0) return { mantissa: value.mantissa, scale };
  return exact(value.mantissa * 10 ** -scale, 0);
}

/** The sum; undefined if it is not exact. */
export function plus(a: Decimal, b: Decimal): Decimal | undefined {
  const scale = Math.max(a.scale, b.scale);
  const of = ({ mantissa, scale: own }: Decimal) => mantissa * 10 ** (scale - own);
  return exact(of(a) + of(b), scale);
}

/** The decimal with the sign reversed. */
export function negated({ mantissa, scale }: Decimal): Decimal {
  return { mantissa: mantissa === 0 ? 0 : -mantissa, scale };
}

const exact = (mantissa: number, scale: number): Decimal | undefined =>
  Math.abs(mantissa) < 10 ** MAX_DIGITS ? { mantissa, scale } : undefined;
