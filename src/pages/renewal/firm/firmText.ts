import { type Decimal, parseDecimal } from '../../../figures/decimal.ts';
import {
  formatDecimal,
  formatNumber,
  formatPercent,
  formatValue,
} from '../../../figures/format.ts';
import { AMOUNT_UNITS, type Amount } from '../../../figures/land/enterprise.ts';
import { FIRM_RATIOS, type FirmRatio } from '../../../figures/land/firmRatio.ts';
import type { Language } from '../../../figures/language.ts';

/** A computed number to so many significant digits, as people say it. */
export const said = (value: number, language: Language, digits = 4): string =>
  formatNumber(Number(value.toPrecision(digits)), language);

/** A score, to two decimals: on one, a score just below a class would look as if it were in it. */
export const scoreText = (points: number): string =>
  formatDecimal({ mantissa: Math.round(points * 100), scale: 2 });

/** An amount in its unit: as printed where it is a decimal, else to six digits. */
export function amountText(value: Decimal | number, amount: Amount, language: Language): string {
  const decimal = typeof value === 'number' ? decimalOf(value) : value;
  const token = AMOUNT_UNITS[amount];
  return decimal ? formatValue(decimal, token, '=', language) : said(Number(value), language);
}

/** A number to six digits as a decimal; undefined where it is too large or too small to be written plainly. */
const decimalOf = (value: number): Decimal | undefined =>
  parseDecimal(String(Number(value.toPrecision(6))));

/** The value of an indicator in its unit; a ratio as per cent. */
export function ratioText(value: number, indicator: FirmRatio, language: Language): string {
  const { unit } = FIRM_RATIOS[indicator];
  if (unit === 'ratio') return percentText(value, language);
  return said(value, language);
}

/** A ratio as per cent, to two decimals at most. */
export function percentText(ratio: number, language: Language): string {
  const decimal = parseDecimal(String(Number((ratio * 100).toFixed(2))));
  return decimal ? formatPercent(decimal, language) : said(ratio * 100, language);
}
