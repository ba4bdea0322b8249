import { type ComponentType, lazy } from 'react';
import { readerSign } from '../../board/readerSign.ts';
import { untilLoaded } from '../../board/untilLoaded.ts';
import type { BriefingHeadProps } from './BriefingHead.tsx';

/**
 * The head of a briefing, whose title is chosen by the rules of contests and by whole fields. At
 * build time it is drawn at once; in the browser the HTML stands as it came until the reader's
 * first move, so that what chooses it costs the first view nothing.
 */
export const LateHead: ComponentType<BriefingHeadProps> = import.meta.env.SSR
  ? (await import('./BriefingHead.tsx')).default
  : lazy(async () => {
      await readerSign();
      return untilLoaded(() => import('./BriefingHead.tsx'));
    });
