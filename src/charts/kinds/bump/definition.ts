import { periodTick } from '../../periodRun.ts';
import { scaledAt } from '../../workbench/shownSeries.ts';
import type { KindDefinition } from '../kindDefinition.ts';
import { refuseSeveral, TWO_PERIODS } from '../refusals.ts';
import { RANKS, words } from './words.ts';

export const bump: KindDefinition = {
  words,
  icon: { path: 'M2 4h3l6 8h3M2 12h3l6-8h3' },
  statesBy: 'words',
  periods: 'all',
  chosenOnly: true,
  refuse: (offer) => {
    if (offer.selection.measure !== 'rank') return RANKS;
    return refuseSeveral(offer) ?? (offer.overTime ? undefined : TWO_PERIODS);
  },
  build: ({ view, chosen }, base) => {
    const ticks = view.selection.periods.map(periodTick);
    return {
      ...base,
      kind: 'bump',
      ticks,
      places: Math.max(1, ...chosen.flatMap((one) => ticks.map((_, i) => scaledAt(one, i) ?? 1))),
      lines: chosen.map((one, i) => ({
        name: one.name,
        ranks: ticks.map((_, at) => scaledAt(one, at)),
        chosen: i === 0,
      })),
    };
  },
};
