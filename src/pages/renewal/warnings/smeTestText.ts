import { formatPoints, formatValue } from '../../../figures/format.ts';
import type { SmeNumber } from '../../../figures/land/sme.ts';
import type { Language } from '../../../figures/language.ts';
import type { SceneWords } from '../../../locale/renewalScenes.ts';
import type { ConditionResult } from '../../../renewal/sme/simulateSme.ts';
import type { SmeTestResult } from '../../../renewal/sme/smeTest.ts';
import { boundText, percentText, rounded, roundedDecimal } from '../rounded.ts';

const SHARES: ReadonlySet<SmeNumber> = new Set<SmeNumber>([
  'main_business_share',
  'main_business_growth_2y',
  'net_profit_margin',
  'debt_ratio',
  'rd_share',
  'rd_staff_share',
]);

/** A number that points and conditions ask for, in its unit. A gap is rounded up: it is never nothing. */
export function smeNumberText(
  measure: SmeNumber,
  value: number,
  language: Language,
  words: SceneWords,
  round?: (value: number) => number,
): string {
  switch (measure) {
    case 'main_business_share':
    case 'main_business_growth_2y':
    case 'net_profit_margin':
    case 'debt_ratio':
    case 'rd_share':
    case 'rd_staff_share':
      return percentText(value, 1, round);
    case 'rd':
    case 'rd_mean_2y':
    case 'revenue':
    case 'new_equity_2y':
      return formatValue(roundedDecimal(value, 1, round), '万元', '=', language);
    case 'years_in_niche':
      return words.years(rounded(value, 0, round));
    case 'digital_level':
      return words.level(rounded(value, 0, round));
    case 'points':
      return words.points(rounded(value, 0, round));
  }
}

/** The bound of a test with the digits that its rule has. */
function smeBoundText(
  measure: SmeNumber,
  bound: number,
  language: Language,
  words: SceneWords,
): string {
  const isMoney = ['rd', 'rd_mean_2y', 'revenue', 'new_equity_2y'].includes(measure);
  if (isMoney) return boundText('万元', bound, language);
  const isWhole = Number.isInteger(Number((bound * 100).toPrecision(12)));
  const isShare = bound < 1 && isWhole;
  return isShare ? percentText(bound, 0) : smeNumberText(measure, bound, language, words);
}

/** What a test asks for and how far a firm is from it. */
export function smeTestText(result: SmeTestResult, language: Language, words: SceneWords): string {
  const { test, value, gap } = result;
  if (test.kind === 'level') return words.testLevel(words.smeLevels[test.measure]);
  const name = words.smeNumbers[test.measure];
  if (value === undefined || gap === undefined) return words.testUnknown(name);
  const say = (number: number, round?: (value: number) => number) =>
    smeNumberText(test.measure, number, language, words, round);
  const isLeast = test.kind === 'at-least';
  // What is short of a bound must not read as if it had reached it.
  const own = say(value, isLeast ? Math.floor : Math.ceil);
  // Between two shares there are percentage points.
  const gapText = SHARES.has(test.measure)
    ? formatPoints(roundedDecimal(gap * 100, 1, Math.ceil), language)
    : say(gap, Math.ceil);
  const text = isLeast ? words.testShort : words.testOver;
  return text(name, own, smeBoundText(test.measure, test.bound, language, words), gapText);
}

/** The tests that stand between a firm and a condition, by the way that is nearest. */
export function nearestTests({ alternatives }: ConditionResult) {
  const open = alternatives.map(({ tests }) => tests.filter(({ met }) => met !== true));
  const hardness = (tests: readonly SmeTestResult[]) =>
    tests.reduce((sum, { test, gap }) => {
      if (test.kind === 'level' || gap === undefined) return sum + 1000;
      return sum + 1 + gap / (Math.abs(test.bound) || 1);
    }, 0);
  return open.sort((a, b) => hardness(a) - hardness(b))[0] ?? [];
}
