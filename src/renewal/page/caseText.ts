import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import { atHead } from '../../locale/sentence.ts';
import type { RenewalCase } from '../data/renewalCase.ts';
import type { TermWords } from '../words/renewalTerms.ts';

/** The subject of a case: the issue found, or the kind of disposal. */
export const caseText = (one: RenewalCase, words: TermWords, language: Language): string =>
  one.kind === 'rectification'
    ? nameOf(one.issue, language)
    : atHead(words.disposals[one.disposal]);
