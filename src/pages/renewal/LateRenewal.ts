import { type ComponentType, lazy } from 'react';
import { readerSign } from '../../board/readerSign.ts';
import { untilLoaded } from '../../board/untilLoaded.ts';
import type { PageProps } from '../pageProps.ts';

/** The page of land renewal: drawn at once at build time, taken over in the browser at the reader's first move. */
export const LateRenewal: ComponentType<PageProps> = import.meta.env.SSR
  ? (await import('./Renewal.tsx')).default
  : lazy(async () => {
      await readerSign();
      return untilLoaded(() => import('./Renewal.tsx'));
    });
