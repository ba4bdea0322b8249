import { type Decimal, parseDecimal, toNumber } from '../../figures/decimal.ts';
import { formatDecimal, formatValue } from '../../figures/format.ts';
import type { Amount } from '../../figures/land/enterprise.ts';
import { AMOUNT_UNITS } from '../../figures/land/enterprise.ts';
import { type Land, landDecimal } from '../../figures/land/landLedger.ts';
import type { Language } from '../../figures/language.ts';

type Round = (value: number) => number;

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

export const rounded = (value: number, decimals: number, round?: Round): string =>
  formatDecimal(roundedDecimal(value, decimals, round));

/** A ratio in per cent. */
export const percentText = (ratio: number, decimals = 1, round?: Round): string =>
  `${rounded(ratio * 100, decimals, round)}%`;

/** An amount of a firm in its unit; what is asked for is rounded up, so that it is enough. */
export function amountText(name: Amount, value: number, language: Language, round?: Round): string {
  const decimals = name === 'employees' || name === 'rd_staff' ? 0 : 1;
  return formatValue(roundedDecimal(value, decimals, round), AMOUNT_UNITS[name], '=', language);
}

/** What a rule asks of an amount, with the digits that it has. */
export function boundText(unit: string, bound: number, language: Language): string {
  const stated = parseDecimal(String(bound)) ?? roundedDecimal(bound, 2);
  return formatValue(stated, unit, '=', language);
}

/** Land without the zeros that only its unit of account has. */
export function landText(land: Land): string {
  let { mantissa, scale } = landDecimal(land);
  while (scale > 0 && mantissa % 10 === 0) {
    mantissa /= 10;
    scale--;
  }
  return formatDecimal({ mantissa, scale });
}

/** A share of nothing is none. */
export const shareOf = (part: Decimal, whole: Decimal): number | undefined =>
  whole.mantissa === 0 ? undefined : toNumber(part) / toNumber(whole);
