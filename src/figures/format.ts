import type { Decimal } from './decimal.ts';
import type { Interval } from './interval.ts';
import type { Language } from './language.ts';
import { joinParts, MINUS, plainParts } from './levelParts.ts';
import { formatValue } from './writeValue.ts';

export { formatDecimal } from './levelParts.ts';
export { askedPeriodName, periodName, periodSpanName, spanPhrase } from './periodName.ts';
export { formatRank, formatValue } from './writeValue.ts';

const COMPUTED = { maximumSignificantDigits: 10 } as const;
const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN', COMPUTED),
  en: new Intl.NumberFormat('en', COMPUTED),
};

/** A computed number with at most ten significant digits. */
export function formatNumber(value: number, language: Language): string {
  return FORMATS[language].format(value).replace('-', MINUS);
}

/**
 * A range in the printed unit, rounded outward so that it contains the given range:
 * `243.5–244.7 亿元`. An open upper end is written in words.
 *
 * @param token the printed unit
 * @param decimals digits after the decimal point
 */
export function formatInterval(
  { low, high }: Interval,
  token: string,
  language: Language,
  decimals: number,
): string {
  const power = 10 ** decimals;
  const outward = (value: number, round: (n: number) => number): Decimal => ({
    mantissa: round(Number((value * power).toPrecision(12))),
    scale: decimals,
  });
  const bottom = outward(low, Math.floor);
  if (high === Number.POSITIVE_INFINITY) return formatValue(bottom, token, '>', language);
  const top = plainParts(outward(high, Math.ceil), token, language);
  const from = plainParts(bottom, token, language);
  const sameUnit = from.after === top.after && from.before === top.before;
  if (!sameUnit) return `${joinParts(from, language)} – ${joinParts(top, language)}`;
  return joinParts({ ...top, number: `${from.number}–${top.number}` }, language);
}
