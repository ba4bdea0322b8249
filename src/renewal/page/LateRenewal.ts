import type { ComponentType } from 'react';
import { latePart, livePart } from '../../pages/latePart.tsx';
import type { PageProps } from '../../pages/pageProps.ts';

/** The page of land renewal. */
export const LateRenewal: ComponentType<PageProps> = import.meta.env.SSR
  ? livePart((await import('./Renewal.tsx')).default)
  : latePart(() => import('./Renewal.tsx'));
