import type { ComponentType } from 'react';
import { CHARTS } from '../../../locale/charts.ts';
import { RANKING_WORDS } from '../../../locale/ranking.ts';
import { latePart, livePart } from '../../latePart.tsx';
import { withWords } from '../../withWords.ts';
import type { RankingProps } from './Ranking.tsx';

const load = withWords(() => import('./Ranking.tsx'), CHARTS, RANKING_WORDS);

/** The ranking of a contest. */
export const LateRanking: ComponentType<RankingProps> = import.meta.env.SSR
  ? livePart((await load()).default)
  : latePart(load);
