import { ranking as en } from './en/ranking.ts';
import { ranking as zh } from './zh/ranking.ts';

/** The words of a ranking, which load with its own script. */
export type RankingWords = typeof zh;

export const RANKING_WORDS: Readonly<Record<'zh' | 'en', RankingWords>> = { zh, en };
