import { sectionOf } from '../../locale/lateWords.ts';
import { ALL_RENEWAL_WORDS, type AllRenewalWords } from './renewalWords.ts';

/** The words of the scenes, warnings and services of land renewal. */
export type SceneWords = AllRenewalWords['scenes'];

export const RENEWAL_SCENES = /* @__PURE__ */ sectionOf(ALL_RENEWAL_WORDS, 'scenes');
