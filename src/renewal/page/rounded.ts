import { type Decimal, toNumber } from '../../figures/decimal.ts';
import { formatDecimal } from '../../figures/format.ts';

export type Round = (value: number) => number;

/** A computed number to so many decimals. The last bits of a double do not push it over. */
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

/** Without the zeros at its end. */
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

/** A share of nothing is none. */
export const shareOf = (part: Decimal, whole: Decimal): number | undefined =>
  whole.mantissa === 0 ? undefined : toNumber(part) / toNumber(whole);
