import { lateWords } from './lateWords.ts';
import type { ranking } from './zh/ranking.ts';

/** The words of a ranking. */
export type RankingWords = typeof ranking;

export const RANKING_WORDS = /* @__PURE__ */ lateWords<RankingWords>(
  async () => (await import('./zh/ranking.ts')).ranking,
  async () => (await import('./en/ranking.ts')).ranking,
);
