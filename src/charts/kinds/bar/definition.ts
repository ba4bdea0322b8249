import { highestFirst, pointAt, scaledAt, stateAt } from '../../workbench/shownSeries.ts';
import type { KindDefinition } from '../kindDefinition.ts';
import { refuseSeveral } from '../refusals.ts';
import { words } from './words.ts';

export const bar: KindDefinition = {
  words,
  icon: { path: 'M2 2h9v3H2M2 6.5h12v3H2M2 11h6v3H2' },
  statesBy: 'areas',
  periods: 'newest',
  oneColour: true,
  refuse: refuseSeveral,
  build: ({ shown, last }, base) => ({
    ...base,
    kind: 'bars',
    family: 'c1',
    bars: highestFirst(shown, last).map((one) => ({
      name: one.name,
      value: scaledAt(one, last) ?? 0,
      label: one.texts[last] ?? '',
      style: one.series.role === 'chosen' ? 'solid' : 'outline',
      atLeast: pointAt(one, last)?.figures[0]?.qualifier === '>',
      family: one.family,
      state: stateAt(one, last),
    })),
  }),
};
