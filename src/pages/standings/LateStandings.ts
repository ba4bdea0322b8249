import type { ComponentType } from 'react';
import { latePart, livePart } from '../latePart.tsx';
import type { PageProps } from '../pageProps.ts';

/** The standings of a period. */
export const LateStandings: ComponentType<PageProps> = import.meta.env.SSR
  ? livePart((await import('./Standings.tsx')).default)
  : latePart(() => import('./Standings.tsx'));
