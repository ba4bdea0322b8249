import { type ComponentType, lazy } from 'react';
import { readerSign } from '../../../board/readerSign.ts';
import { untilLoaded } from '../../../board/untilLoaded.ts';
import type { ComputedHeadlineProps } from './ComputedHeadline.tsx';

/** The headline with the computed result: rendered at build time, hydrated with the ranking. */
export const LateHeadline: ComponentType<ComputedHeadlineProps> = import.meta.env.SSR
  ? (await import('./ComputedHeadline.tsx')).default
  : lazy(async () => {
      await readerSign();
      return untilLoaded(() => import('./ComputedHeadline.tsx'));
    });
