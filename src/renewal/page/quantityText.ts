import { type Decimal, parseDecimal } from '../../figures/decimal.ts';
import { formatDecimal, formatNumber, formatValue } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { AMOUNT_UNITS, type Amount } from '../data/enterprise.ts';
import { FIRM_RATIOS, type FirmRatio } from '../data/firmRatio.ts';
import { type Land, landDecimal } from '../data/landLedger.ts';
import { type Round, rounded, roundedDecimal, trimmed } from './rounded.ts';

/** Formats a computed number with this many significant digits. */
export const said = (value: number, language: Language, digits = 4): string =>
  formatNumber(Number(value.toPrecision(digits)), language);

/**
 * Formats a score with two decimals: with one, a score just below a class bound could appear to
 * reach it.
 */
export const scoreText = (points: number, round?: Round): string => rounded(points, 2, round);

/** Formats an amount in its unit: as printed for a decimal, with six digits for a number. */
export const amountText = (value: Decimal | number, amount: Amount, language: Language): string =>
  valueText(value, AMOUNT_UNITS[amount], language);

/** Formats a value in its unit: as printed for a decimal, with six digits for a number. */
export function valueText(value: Decimal | number, unit: string, language: Language): string {
  const decimal = typeof value === 'number' ? decimalOf(value) : value;
  return decimal ? formatValue(decimal, unit, '=', language) : said(Number(value), language);
}

/**
 * Formats a computed value in its unit, with at most two decimals; required values are rounded up,
 * so that they are enough.
 */
export const enoughText = (value: number, unit: string, language: Language, round: Round): string =>
  valueText(trimmed(roundedDecimal(value, unit === '人' ? 0 : 2, round)), unit, language);

/**
 * Converts a number to a decimal with six digits; undefined if it is too large or too small for
 * plain notation.
 */
const decimalOf = (value: number): Decimal | undefined =>
  parseDecimal(String(Number(value.toPrecision(6))));

/** Formats the value of an indicator in its unit, and a ratio as a percentage. */
export function ratioText(value: number, indicator: FirmRatio, language: Language): string {
  const { unit } = FIRM_RATIOS[indicator];
  if (unit === 'ratio') return percentText(value, language);
  return said(value, language);
}

/** Formats a ratio as a percentage with at most two decimals. */
export const percentText = (ratio: number, language: Language, round?: Round): string =>
  formatValue(trimmed(roundedDecimal(ratio * 100, 2, round)), '%', '=', language);

/** Formats a share as a percentage with one decimal, as in columns of shares. */
export const shareText = (share: number, language: Language): string =>
  formatValue(roundedDecimal(share * 100, 1), '%', '=', language);

/**
 * Formats a relative change as a percentage with its sign, rounded away from zero, so that it is
 * enough. A change from zero has no percentage.
 */
export function signedPercent(ratio: number, language: Language): string {
  if (!Number.isFinite(ratio)) return '—';
  const sign = ratio < 0 ? '−' : '+';
  return `${sign}${percentText(Math.abs(ratio), language, Math.ceil)}`;
}

/** Formats land without the trailing zeros of its internal unit. */
export const landText = (land: Land): string => formatDecimal(trimmed(landDecimal(land)));
