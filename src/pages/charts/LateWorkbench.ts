import type { ComponentType } from 'react';
import { latePart, livePart } from '../latePart.tsx';
import type { PageProps } from '../pageProps.ts';

/** The workbench. */
export const LateWorkbench: ComponentType<PageProps> = import.meta.env.SSR
  ? livePart((await import('./Workbench.tsx')).default)
  : latePart(() => import('./Workbench.tsx'));
