import { type ComponentType, lazy } from 'react';
import { readerSign } from '../../board/readerSign.ts';
import { untilLoaded } from '../../board/untilLoaded.ts';
import type { BriefingHeadProps } from './BriefingHead.tsx';

/**
 * The head of a briefing; contest rules and complete fields decide its title. It renders directly
 * at build time. In the browser the prerendered HTML stays until the reader's first interaction, so
 * that the first view does not load this code.
 */
export const LateHead: ComponentType<BriefingHeadProps> = import.meta.env.SSR
  ? (await import('./BriefingHead.tsx')).default
  : lazy(async () => {
      await readerSign();
      return untilLoaded(() => import('./BriefingHead.tsx'));
    });
