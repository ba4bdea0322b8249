import type { RenewalCase } from '../../../figures/land/renewalCase.ts';
import type { Language } from '../../../figures/language.ts';
import { nameOf } from '../../../figures/names.ts';
import type { LedgerWords } from '../../../locale/renewalLedger.ts';

/** What a case is about: the issue found, or the kind of disposal. */
export const issueText = (one: RenewalCase, ledger: LedgerWords, language: Language): string =>
  one.kind === 'rectification' ? nameOf(one.issue, language) : ledger.disposals[one.disposal];
