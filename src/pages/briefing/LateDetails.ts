import type { ComponentType } from 'react';
import { latePart, livePart } from '../latePart.tsx';
import type { BriefingPageProps } from './briefingPageProps.ts';

/** The details of a briefing. */
export const LateDetails: ComponentType<BriefingPageProps> = import.meta.env.SSR
  ? livePart((await import('./BriefingDetails.tsx')).default)
  : latePart(() => import('./BriefingDetails.tsx'));
