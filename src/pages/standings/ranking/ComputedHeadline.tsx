import { useMemo } from 'react';
import type { Dataset } from '../../../figures/dataset.ts';
import type { Period } from '../../../figures/period.ts';
import { Headline } from '../Headline.tsx';
import { headlineByRules } from './headlineByRules.ts';

export interface ComputedHeadlineProps {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly periodName: string;
}

/** The headline with the computed results; it loads the ranking code. */
export default function ComputedHeadline({ dataset, period, periodName }: ComputedHeadlineProps) {
  const phrases = useMemo(() => headlineByRules(dataset, period), [dataset, period]);
  return <Headline phrases={phrases} periodName={periodName} />;
}
