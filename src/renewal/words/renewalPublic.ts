import { sectionOf } from '../../locale/lateWords.ts';
import { ALL_RENEWAL_WORDS, type AllRenewalWords } from './renewalWords.ts';

/** The words of the published aggregates. */
export type PublicWords = AllRenewalWords['public'];

export const RENEWAL_PUBLIC = /* @__PURE__ */ sectionOf(ALL_RENEWAL_WORDS, 'public');
