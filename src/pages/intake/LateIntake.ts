import { type ComponentType, lazy } from 'react';
import { readerSign } from '../../board/readerSign.ts';
import { untilLoaded } from '../../board/untilLoaded.ts';
import type { PageProps } from '../pageProps.ts';
import { hasKeptWork } from './draftSign.ts';

/**
 * The Intake page: drawn at once at build time, taken over in the browser at the
 * reader's first move, or at once where a draft waits.
 */
export const LateIntake: ComponentType<PageProps> = import.meta.env.SSR
  ? (await import('./Intake.tsx')).default
  : lazy(async () => {
      if (!hasKeptWork()) await readerSign();
      return untilLoaded(() => import('./Intake.tsx'));
    });
