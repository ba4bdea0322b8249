import type { Language } from '../../figures/language.ts';
import type { LowEfficiencyCriterion } from '../data/rules.ts';
import type { CriterionResult } from '../rules/lowEfficiency.ts';
import type { TermWords } from '../words/renewalTerms.ts';
import { enoughText, valueText } from './quantityText.ts';

interface Telling {
  readonly language: Language;
  readonly words: TermWords;
}

const UNITS = { 'tax-per-mu-below': '万元/亩', 'land-at-least': '亩' } as const;

/** A criterion of low efficiency in words. */
export function criterionText(
  criterion: LowEfficiencyCriterion,
  { language, words: { criteria } }: Telling,
): string {
  const { threshold } = criterion;
  if (criterion.criterion === 'class-in-years') {
    return criteria['class-in-years'](threshold, criterion.class);
  }
  const bound = valueText(threshold, UNITS[criterion.criterion], language);
  return criteria[criterion.criterion](bound);
}

/** The firm's own figure for a criterion. */
export function ownText({ criterion, value }: CriterionResult, telling: Telling): string {
  const { words } = telling;
  if (value === undefined) return words.notReported;
  return words.now(
    criterion.criterion === 'class-in-years'
      ? words.years(value)
      : ownValue(value, criterion.criterion, telling),
  );
}

/** A criterion that a firm meets, with the firm's figure and the threshold. */
export function reasonText({ criterion, value = 0 }: CriterionResult, telling: Telling): string {
  const { language, words } = telling;
  const { threshold } = criterion;
  if (criterion.criterion === 'class-in-years') {
    return words.lowReasons['class-in-years'](value, threshold, criterion.class);
  }
  return words.lowReasons[criterion.criterion](
    ownValue(value, criterion.criterion, telling),
    valueText(threshold, UNITS[criterion.criterion], language),
  );
}

/** Rounded down, so that a value below a bound never reads as if it reached it. */
const ownValue = (
  value: number,
  criterion: keyof typeof UNITS,
  { language }: Pick<Telling, 'language'>,
): string => enoughText(value, UNITS[criterion], language, Math.floor);
