import type { ComponentType } from 'react';
import { latePart, livePart } from '../latePart.tsx';
import type { PageProps } from '../pageProps.ts';

/** The briefing of the place and period that an address names. */
export const LateBriefing: ComponentType<PageProps> = import.meta.env.SSR
  ? livePart((await import('./Briefing.tsx')).default)
  : latePart(() => import('./Briefing.tsx'));
