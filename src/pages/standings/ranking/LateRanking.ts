import { type ComponentType, lazy } from 'react';
import { readerSign } from '../../../board/readerSign.ts';
import { untilLoaded } from '../../../board/untilLoaded.ts';
import type { RankingProps } from './Ranking.tsx';

/** The ranking: drawn at once at build time, taken over in the browser at the reader's first move. */
export const LateRanking: ComponentType<RankingProps> = import.meta.env.SSR
  ? (await import('./Ranking.tsx')).default
  : lazy(async () => {
      await readerSign();
      return untilLoaded(() => import('./Ranking.tsx'));
    });
