import type { ComponentType } from 'react';
import { latePart, livePart } from '../../pages/latePart.tsx';
import type { PageProps } from '../../pages/pageProps.ts';

/** The page of upgrade projects, loaded on demand in the browser. */
export const LateUpgrade: ComponentType<PageProps> = import.meta.env.SSR
  ? livePart((await import('./Upgrade.tsx')).default)
  : latePart(() => import('./Upgrade.tsx'));
