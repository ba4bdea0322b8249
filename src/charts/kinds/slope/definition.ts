import type { KindDefinition } from '../kindDefinition.ts';
import { linesOf } from '../line/lines.ts';
import { refuseNoLine } from '../refusals.ts';
import { slopeEnds } from './slopeEnds.ts';
import { TWO_YEARS, words } from './words.ts';

export const slope: KindDefinition = {
  words,
  icon: { path: 'M3 2v12M13 2v12M3 11l10-6M3 5l10 6' },
  statesBy: 'points',
  periods: slopeEnds,
  refuse: (offer) => refuseNoLine(offer) ?? (slopeEnds(offer.selection) ? undefined : TWO_YEARS),
  build: (chart, base) => ({
    ...base,
    kind: 'line',
    unit: chart.shown[0]?.axis.name ?? '',
    ...linesOf(chart, { breaks: false }),
  }),
};
