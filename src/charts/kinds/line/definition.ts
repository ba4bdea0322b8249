import type { KindDefinition } from '../kindDefinition.ts';
import { refuseNoLine } from '../refusals.ts';
import { brokenNote, linesOf, yearsOf } from './lines.ts';
import { words } from './words.ts';

export const line: KindDefinition = {
  words,
  icon: { path: 'M2 12l4-5 3 3 5-7' },
  statesBy: 'points',
  periods: 'all',
  dashesComparisons: true,
  thins: true,
  readings: ['years', 'index'],
  refuse: refuseNoLine,
  notes: (chart) =>
    chart.view.as === 'years' ? [words[chart.language].years] : [brokenNote(chart)],
  build: (chart, base) => ({
    ...base,
    kind: 'line',
    unit: chart.shown[0]?.axis.name ?? '',
    ...(chart.view.as === 'years' ? yearsOf(chart) : linesOf(chart, { breaks: true })),
  }),
};
