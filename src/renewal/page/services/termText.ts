import type { Language } from '../../../figures/language.ts';
import { AMOUNT_UNITS } from '../../data/enterprise.ts';
import type { PolicyTest } from '../../data/policy.ts';
import type { SceneWords } from '../../words/renewalScenes.ts';
import { valueText } from '../quantityText.ts';

/** A policy criterion in words. */
export function termText(test: PolicyTest, language: Language, words: SceneWords): string {
  const list = <Name extends string>(
    values: readonly Name[],
    names: Readonly<Record<Name, string>>,
  ) => words.either(values.map((value) => names[value]));
  switch (test.criterion) {
    case 'class-in':
      return words.policyClass(test.values);
    case 'scope-in':
      return list(test.values, words.scopeFirms);
    case 'title-in':
      return words.policyTitle(list(test.values, words.titles));
    case 'title-within-reach':
      return words.policyNear;
    case 'low-efficiency':
      return words.policyLow;
    case 'disposal-in':
      return words.policyDisposal(list(test.values, words.disposals));
    case 'amount-at-least':
      return words.policyAmount(
        words.amounts[test.amount],
        valueText(test.bound, AMOUNT_UNITS[test.amount], language),
      );
  }
}
