import { RANKING, type RankingWords } from '../../../locale/ranking.ts';
import { useSpeech } from '../../../ui/language.tsx';

/** The words of a ranking in the language on show. */
export const useRankingWords = (): RankingWords => RANKING[useSpeech().language];
