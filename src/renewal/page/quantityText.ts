import { type Decimal, parseDecimal } from '../../figures/decimal.ts';
import { formatDecimal, formatNumber, formatValue } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { AMOUNT_UNITS, type Amount } from '../data/enterprise.ts';
import { FIRM_RATIOS, type FirmRatio } from '../data/firmRatio.ts';
import { type Land, landDecimal } from '../data/landLedger.ts';
import { type Round, rounded, roundedDecimal, trimmed } from './rounded.ts';

/** A computed number to so many significant digits, as people say it. */
export const said = (value: number, language: Language, digits = 4): string =>
  formatNumber(Number(value.toPrecision(digits)), language);

/** A score, to two decimals: on one, a score just below a class would look as if it were in it. */
export const scoreText = (points: number, round?: Round): string => rounded(points, 2, round);

/** An amount in its unit: as printed where it is a decimal, else to six digits. */
export const amountText = (value: Decimal | number, amount: Amount, language: Language): string =>
  valueText(value, AMOUNT_UNITS[amount], language);

/** A value in its unit: as printed where it is a decimal, else to six digits. */
export function valueText(value: Decimal | number, unit: string, language: Language): string {
  const decimal = typeof value === 'number' ? decimalOf(value) : value;
  return decimal ? formatValue(decimal, unit, '=', language) : said(Number(value), language);
}

/** A computed value in its unit, to two decimals at most; what is asked for is rounded up, so that it is enough. */
export const enoughText = (value: number, unit: string, language: Language, round: Round): string =>
  valueText(trimmed(roundedDecimal(value, unit === '人' ? 0 : 2, round)), unit, language);

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
export const percentText = (ratio: number, language: Language, round?: Round): string =>
  formatValue(trimmed(roundedDecimal(ratio * 100, 2, round)), '%', '=', language);

/** A share as per cent to one decimal, as columns of shares are. */
export const shareText = (share: number, language: Language): string =>
  formatValue(roundedDecimal(share * 100, 1), '%', '=', language);

/** By how much something changes, as per cent with its sign, rounded away from nothing, so that it is enough. From nothing there is no share. */
export function signedPercent(ratio: number, language: Language): string {
  if (!Number.isFinite(ratio)) return '—';
  const sign = ratio < 0 ? '−' : '+';
  return `${sign}${percentText(Math.abs(ratio), language, Math.ceil)}`;
}

/** Land without the zeros that only its unit of account has. */
export const landText = (land: Land): string => formatDecimal(trimmed(landDecimal(land)));
