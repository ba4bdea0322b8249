import type { Family } from '../../chartBase.ts';
import { periodTick } from '../../periodRun.ts';
import { type ShownSeries, scaledAt, stateAt } from '../../workbench/shownSeries.ts';
import type { Drawn, KindDefinition } from '../kindDefinition.ts';
import { breaksOf, brokenNote, endLabelOf } from '../line/lines.ts';
import { refuseNoLine } from '../refusals.ts';
import { words } from './words.ts';

export const multiples: KindDefinition = {
  words,
  icon: { path: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z' },
  statesBy: 'points',
  periods: 'all',
  readings: ['index'],
  refuse: refuseNoLine,
  notes: (chart) => [brokenNote(chart)],
  build: (chart, base) => {
    const { view, shown, last } = chart;
    const ticks = view.selection.periods.map(periodTick);
    return {
      ...base,
      kind: 'multiples',
      unit: shown[0]?.axis.name ?? '',
      ticks,
      panels: shown.map((one) => ({
        name: one.name,
        family: familyOf(chart, one),
        values: ticks.map((_, i) => scaledAt(one, i)),
        states: ticks.map((_, i) => stateAt(one, i)),
        endLabel: endLabelOf(chart, one, last),
        ...breaksOf(chart, one),
      })),
    };
  },
};

/** Each panel has a name, so the chosen ones need no separate colours. */
function familyOf({ chosen }: Drawn, one: ShownSeries): Family {
  if (one.series.role !== 'chosen') return 'context';
  return one === chosen[0] ? 'banner' : 'c1';
}
