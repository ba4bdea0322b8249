import { lateWords } from '../../locale/lateWords.ts';
import type { zh } from './zh.ts';

export type AllRenewalWords = typeof zh;

/** All words of land renewal, in one file a language. */
export const ALL_RENEWAL_WORDS = /* @__PURE__ */ lateWords<AllRenewalWords>(
  async () => (await import('./zh.ts')).zh,
  async () => (await import('./en.ts')).en,
);
