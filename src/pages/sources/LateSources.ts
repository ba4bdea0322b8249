import type { ComponentType } from 'react';
import { latePart, livePart } from '../latePart.tsx';
import type { PageProps } from '../pageProps.ts';

/** The Sources page. */
export const LateSources: ComponentType<PageProps> = import.meta.env.SSR
  ? livePart((await import('./Sources.tsx')).default)
  : latePart(() => import('./Sources.tsx'));
