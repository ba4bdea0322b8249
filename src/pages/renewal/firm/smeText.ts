import type { SmeTest } from '../../../figures/land/rules.ts';
import type { SmeNumber } from '../../../figures/land/sme.ts';
import type { Language } from '../../../figures/language.ts';
import type { FirmWords } from '../../../locale/renewalFirm.ts';
import type { NextBracket } from '../../../renewal/sme/smePoints.ts';
import type { Range, SmeTestResult } from '../../../renewal/sme/smeTest.ts';
import { amountText, percentText, said } from './firmText.ts';

/** What a number of the points is in. */
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

/** A number of the points in its unit. */
export function smeNumberText(
  value: number,
  measure: SmeNumber,
  words: FirmWords,
  language: Language,
): string {
  switch (SME_UNITS[measure]) {
    case 'percent':
      return percentText(value, language);
    case 'money':
      return amountText(value, 'revenue', language);
    case 'years':
      return words.years(value);
    case 'level':
      return [said(value, language), words.levelUnit].filter(Boolean).join(' ');
    case 'points':
      return words.score(said(value, language));
  }
}

/** How far a number is from its bound: between shares, percentage points. */
function gapText(gap: number, measure: SmeNumber, words: FirmWords, language: Language): string {
  if (SME_UNITS[measure] !== 'percent') return smeNumberText(gap, measure, words, language);
  // Never less than what is lacking.
  return words.percentPoints(said(Math.ceil(Number((gap * 1e4).toPrecision(9))) / 100, language));
}

/** A test in words: 研发经费不低于 100 万元. */
export function testText(test: SmeTest, words: FirmWords, language: Language): string {
  if (test.kind === 'level') {
    return words.has(words.levels[test.measure], words.levelNames[test.level] ?? test.level);
  }
  const bound = smeNumberText(test.bound, test.measure, words, language);
  const name = words.numbers[test.measure];
  return test.kind === 'at-least' ? words.atLeast(name, bound) : words.atMost(name, bound);
}

/** What the firm has of a test, and how far it is from it. */
export function standingText(
  { test, value, gap }: SmeTestResult,
  words: FirmWords,
  language: Language,
): string {
  if (test.kind === 'level') return '';
  if (value === undefined) return words.notReported;
  const own = words.now(smeNumberText(value, test.measure, words, language));
  if (!gap) return own;
  const far = gapText(gap, test.measure, words, language);
  const short = test.kind === 'at-least' ? words.short(far) : words.over(far);
  return [own, short].join(language === 'zh' ? '，' : ', ');
}

/** What the next bracket asks for and brings: 再增 1.2 个百分点，多得 2 分. */
export function nextText(
  { test, gap, more }: NextBracket,
  words: FirmWords,
  language: Language,
): string {
  if (test.kind === 'level') {
    return words.reach(words.levelNames[test.level] ?? test.level, String(more));
  }
  const far = gap === undefined ? '' : gapText(gap, test.measure, words, language);
  const say = test.kind === 'at-least' ? words.more : words.less;
  return say(words.numbers[test.measure], far, String(more));
}

/** From the least to the most, or the one number that both are. */
export const rangeText = ({ low, high }: Range, language: Language): string =>
  low === high ? said(low, language) : `${said(low, language)}–${said(high, language)}`;
