import type { ComponentType } from 'react';
import { CHARTS } from '../../locale/charts.ts';
import { latePart, livePart } from '../latePart.tsx';
import { withWords } from '../withWords.ts';
import type { BriefingPageProps } from './briefingPageProps.ts';

const load = withWords(() => import('./BriefingDetails.tsx'), CHARTS);

/** The details of a briefing. */
export const LateDetails: ComponentType<BriefingPageProps> = import.meta.env.SSR
  ? livePart((await load()).default)
  : latePart(load);
