import { lateWords } from '../../locale/lateWords.ts';
import type { zh } from './zh.ts';

export type UpgradeWords = typeof zh;

/** The words of the page of upgrade projects. */
export const UPGRADE_WORDS = /* @__PURE__ */ lateWords<UpgradeWords>(
  async () => (await import('./zh.ts')).zh,
  async () => (await import('./en.ts')).en,
);
