import { sectionOf } from '../../locale/lateWords.ts';
import { ALL_RENEWAL_WORDS, type AllRenewalWords } from './renewalWords.ts';

/** The words for parks and the firms in them. */
export type RenewalGridWords = AllRenewalWords['grid'];

export const RENEWAL_GRID = /* @__PURE__ */ sectionOf(ALL_RENEWAL_WORDS, 'grid');
