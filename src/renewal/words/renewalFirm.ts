import { sectionOf } from '../../locale/lateWords.ts';
import { ALL_RENEWAL_WORDS, type AllRenewalWords } from './renewalWords.ts';

/** The words of a firm's view and of the simulators. */
export type FirmWords = AllRenewalWords['firm'];

export const RENEWAL_FIRM = /* @__PURE__ */ sectionOf(ALL_RENEWAL_WORDS, 'firm');
