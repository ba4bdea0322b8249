import type { ComponentType } from 'react';
import { latePart, livePart } from '../../latePart.tsx';
import type { RankingProps } from './Ranking.tsx';

/** The ranking of a contest. */
export const LateRanking: ComponentType<RankingProps> = import.meta.env.SSR
  ? livePart((await import('./Ranking.tsx')).default)
  : latePart(() => import('./Ranking.tsx'));
