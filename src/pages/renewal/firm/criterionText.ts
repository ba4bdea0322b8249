import { joinParts } from '../../../figures/format.ts';
import type { Language } from '../../../figures/language.ts';
import type { FirmWords } from '../../../locale/renewalFirm.ts';
import type { CriterionResult } from '../../../renewal/lowEfficiency.ts';
import { amountText, said } from './firmText.ts';

/** A criterion of low efficiency in words, and what the firm has. */
export function criterionText(
  { criterion, value }: CriterionResult,
  words: FirmWords,
  language: Language,
): { readonly rule: string; readonly own: string } {
  const { criteria } = words;
  const own = (text: (value: number) => string) =>
    value === undefined ? words.notReported : words.now(text(value));
  switch (criterion.criterion) {
    case 'tax-per-mu-below': {
      const text = (perMu: number) => perMuText(perMu, language);
      return { rule: criteria['tax-per-mu-below'](text(criterion.threshold)), own: own(text) };
    }
    case 'land-at-least': {
      const text = (land: number) => amountText(land, 'land', language);
      return { rule: criteria['land-at-least'](text(criterion.threshold)), own: own(text) };
    }
    case 'class-in-years':
      return {
        rule: criteria['class-in-years'](criterion.threshold, criterion.class),
        own: own(words.years),
      };
  }
}

/** Tax per mu, given in 万元. */
function perMuText(perMu: number, language: Language): string {
  if (language === 'zh') {
    return joinParts({ before: '', number: said(perMu, language), after: '万元/亩' }, language);
  }
  const yuan = said(perMu * 10_000, language);
  return joinParts({ before: 'CNY', number: yuan, after: 'per mu' }, language);
}
