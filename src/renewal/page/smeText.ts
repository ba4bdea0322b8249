import { formatValue } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { atHead } from '../../locale/sentence.ts';
import type { SmeTest } from '../data/rules.ts';
import type { SmeNumber } from '../data/sme.ts';
import type { NextBracket } from '../rules/sme/smePoints.ts';
import type { Range, SmeTestResult } from '../rules/sme/smeTest.ts';
import type { SmeWords } from '../words/renewalSme.ts';
import { enoughText, percentText, said } from './quantityText.ts';
import { type Round, roundedDecimal, trimmed } from './rounded.ts';

/** The unit of a number for the points. */
export type SmeUnit = 'percent' | 'money' | 'years' | 'level' | 'points';

export const SME_UNITS: Readonly<Record<SmeNumber, SmeUnit>> = {
  main_business_share: 'percent',
  main_business_growth_2y: 'percent',
  years_in_niche: 'years',
  digital_level: 'level',
  net_profit_margin: 'percent',
  debt_ratio: 'percent',
  rd: 'money',
  rd_share: 'percent',
  rd_staff_share: 'percent',
  rd_mean_2y: 'money',
  revenue: 'money',
  new_equity_2y: 'money',
  points: 'points',
};

/** Formats a number for the points in its unit. */
export function smeNumberText(
  value: number,
  measure: SmeNumber,
  words: SmeWords,
  language: Language,
  round: Round = Math.round,
): string {
  switch (SME_UNITS[measure]) {
    case 'percent':
      return percentText(value, language, round);
    case 'money':
      return enoughText(value, '万元', language, round);
    case 'years':
      return words.years(value);
    case 'level':
      return words.level(said(value, language));
    case 'points':
      return words.pointsOf(said(value, language));
  }
}

/**
 * The distance of a number from its bound, never less than is missing; between shares it is in
 * percentage points.
 */
function gapText(gap: number, measure: SmeNumber, words: SmeWords, language: Language): string {
  if (SME_UNITS[measure] !== 'percent') {
    return smeNumberText(gap, measure, words, language, Math.ceil);
  }
  const points = trimmed(roundedDecimal(gap * 100, 2, Math.ceil));
  return formatValue(points, '个百分点', '=', language);
}

/** A test in words, such as 研发经费不低于 100 万元. */
export function testText(test: SmeTest, words: SmeWords, language: Language): string {
  if (test.kind === 'level') {
    return words.has(words.levels[test.measure], words.levelNames[test.level] ?? test.level);
  }
  const bound = smeNumberText(test.bound, test.measure, words, language);
  const name = words.numbers[test.measure];
  return test.kind === 'at-least' ? words.atLeast(name, bound) : words.atMost(name, bound);
}

/** The firm's own value for a test, and its distance from the bound. */
export function standingText(
  { test, value, gap }: SmeTestResult,
  words: SmeWords,
  language: Language,
): string {
  if (test.kind === 'level') return '';
  if (value === undefined) return words.notReported;
  const isLeast = test.kind === 'at-least';
  // A value short of a bound must not read as if it reached it.
  const round = gap ? (isLeast ? Math.floor : Math.ceil) : Math.round;
  const own = words.now(smeNumberText(value, test.measure, words, language, round));
  if (!gap) return own;
  const far = gapText(gap, test.measure, words, language);
  return words.and(own, isLeast ? words.short(far) : words.over(far));
}

/** A test that is not met, with the firm's own value. */
export function lackingText(result: SmeTestResult, words: SmeWords, language: Language): string {
  const { test } = result;
  if (test.kind === 'level') {
    return words.hasNot(words.levels[test.measure], words.levelNames[test.level] ?? test.level);
  }
  return words.and(testText(test, words, language), standingText(result, words, language));
}

/** The requirement of the next bracket and its points, such as 再增 1.2 个百分点，多得 2 分. */
export function nextText(
  { test, gap, more }: NextBracket,
  words: SmeWords,
  language: Language,
): string {
  if (test.kind === 'level') {
    return words.reach(words.levelNames[test.level] ?? test.level, String(more));
  }
  const far = gap === undefined ? '' : gapText(gap, test.measure, words, language);
  const say = test.kind === 'at-least' ? words.more : words.less;
  return atHead(say(words.numbers[test.measure], far, String(more)));
}

/** The range from low to high, or one number if both are equal. */
export const rangeText = ({ low, high }: Range, language: Language): string =>
  low === high ? said(low, language) : `${said(low, language)}–${said(high, language)}`;
