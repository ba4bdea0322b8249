import { type Decimal, toNumber } from '../../figures/decimal.ts';
import { formatDecimal } from '../../figures/format.ts';

export type Round = (value: number) => number;

/**
 * Rounds a computed number to this many decimals. The last bits of a double do not affect the
 * result.
 */
export function roundedDecimal(
  value: number,
  decimals: number,
  round: Round = Math.round,
): Decimal {
  return {
    mantissa: round(Number((value * 10 ** decimals).toPrecision(12))),
    scale: decimals,
  };
}

/** Removes trailing zeros. */
export function trimmed({ mantissa, scale }: Decimal): Decimal {
  let [shortest, places] = [mantissa, scale];
  while (places > 0 && shortest % 10 === 0) {
    shortest /= 10;
    places--;
  }
  return { mantissa: shortest, scale: places };
}

export const rounded = (value: number, decimals: number, round?: Round): string =>
  formatDecimal(roundedDecimal(value, decimals, round));

/** A share of zero is undefined. */
export const shareOf = (part: Decimal, whole: Decimal): number | undefined =>
  whole.mantissa === 0 ? undefined : toNumber(part) / toNumber(whole);
