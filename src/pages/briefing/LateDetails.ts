import { type ComponentType, lazy } from 'react';
import { readerSign } from '../../board/readerSign.ts';
import { untilLoaded } from '../../board/untilLoaded.ts';
import type { BriefingPageProps } from './briefingPageProps.ts';

/**
 * The details of a briefing. At build time they are drawn at once; in the browser the HTML stands
 * as it came and is taken over at the reader's first move, so that it costs the first view nothing.
 */
export const LateDetails: ComponentType<BriefingPageProps> = import.meta.env.SSR
  ? (await import('./BriefingDetails.tsx')).default
  : lazy(async () => {
      await readerSign();
      return untilLoaded(() => import('./BriefingDetails.tsx'));
    });
