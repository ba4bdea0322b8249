import type { ComponentType } from 'react';
import { latePart, livePart } from '../latePart.tsx';
import type { PageProps } from '../pageProps.ts';
import { hasKeptWork } from './draftSign.ts';

/** The Intake page, at once where a draft waits. */
export const LateIntake: ComponentType<PageProps> = import.meta.env.SSR
  ? livePart((await import('./Intake.tsx')).default)
  : latePart(() => import('./Intake.tsx'), hasKeptWork);
