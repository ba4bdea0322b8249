import type { KindDefinition } from '../kindDefinition.ts';
import { ONE_UNIT } from '../refusals.ts';
import { columnsOf } from './columns.ts';
import { GAP_NOTE, words } from './words.ts';

export const column: KindDefinition = {
  words,
  icon: { path: 'M2 14V8h3v6M6.5 14V3h3v11M11 14V6h3v8' },
  statesBy: 'areas',
  periods: 'all',
  gapNote: GAP_NOTE,
  refuse: ({ oneScale }) => (oneScale ? undefined : ONE_UNIT),
  build: (chart, base) => ({
    ...base,
    kind: 'columns',
    mode: 'grouped',
    unit: chart.shown[0]?.axis.name ?? '',
    ...columnsOf(chart),
  }),
};
