import { sectionOf } from '../../locale/lateWords.ts';
import { ALL_RENEWAL_WORDS, type AllRenewalWords } from './renewalWords.ts';

/** The words of the land renewal page as a whole. */
export type RenewalWords = AllRenewalWords['page'];

export const RENEWAL_WORDS = /* @__PURE__ */ sectionOf(ALL_RENEWAL_WORDS, 'page');
