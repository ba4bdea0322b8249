import { pointAt } from '../../workbench/shownSeries.ts';
import { columnsOf } from '../column/columns.ts';
import type { Drawn, KindDefinition } from '../kindDefinition.ts';
import { refuseNoParts } from './refuseNoParts.ts';
import { GAP_NOTE, words } from './words.ts';

export const stacked: KindDefinition = {
  words,
  icon: { path: 'M3 14V3h4v11zM3 8h4M9 14V6h4v8zM9 10h4' },
  statesBy: 'areas',
  periods: 'all',
  chosenOnly: true,
  gapNote: GAP_NOTE,
  refuse: refuseNoParts,
  build: (chart, base) => ({
    ...base,
    kind: 'columns',
    mode: 'stacked',
    unit: chart.shown[0]?.axis.name ?? '',
    ...columnsOf(chart),
    incomplete: chart.view.selection.periods.map((_, i) => lackingAt(chart, i)),
  }),
};

/** The missing parts of a stack; undefined if it is complete or has no part. */
function lackingAt({ shown, language }: Drawn, i: number): string | undefined {
  const absent = shown.filter((one) => !pointAt(one, i)).length;
  return absent === 0 || absent === shown.length ? undefined : words[language].lacking(absent);
}
