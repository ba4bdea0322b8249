import { pointAt } from '../../workbench/shownSeries.ts';
import { columnsOf } from '../column/columns.ts';
import type { KindDefinition } from '../kindDefinition.ts';
import { refuseNoParts } from '../stacked/refuseNoParts.ts';
import { GAP_NOTE, words } from './words.ts';

const UNIT = '%';

export const stacked100: KindDefinition = {
  words,
  icon: { path: 'M3 14V2h4v12zM3 9h4M9 14V2h4v12zM9 6h4' },
  statesBy: 'areas',
  periods: 'all',
  chosenOnly: true,
  unit: UNIT,
  gapNote: GAP_NOTE,
  refuse: refuseNoParts,
  build: (chart, base) => ({
    ...base,
    kind: 'columns',
    mode: 'share',
    unit: UNIT,
    // Without one part there is no whole for the shares.
    ...columnsOf(chart, (i) => chart.shown.every((one) => pointAt(one, i) !== undefined)),
  }),
};
