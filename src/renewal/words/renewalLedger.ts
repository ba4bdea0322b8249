import { sectionOf } from '../../locale/lateWords.ts';
import { ALL_RENEWAL_WORDS, type AllRenewalWords } from './renewalWords.ts';

/** The words of the rectification ledger. */
export type LedgerWords = AllRenewalWords['ledger'];

export const RENEWAL_LEDGER = /* @__PURE__ */ sectionOf(ALL_RENEWAL_WORDS, 'ledger');
