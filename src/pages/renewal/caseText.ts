import type { RenewalCase } from '../../figures/land/renewalCase.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { TermWords } from '../../locale/renewalTerms.ts';
import { atHead } from '../../locale/sentence.ts';

/** What a case is about: the issue found, or the kind of disposal. */
export const caseText = (one: RenewalCase, words: TermWords, language: Language): string =>
  one.kind === 'rectification'
    ? nameOf(one.issue, language)
    : atHead(words.disposals[one.disposal]);
