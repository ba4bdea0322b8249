import { nameOf } from '../../../figures/names.ts';
import { COLOURS, pointAt, stateAt } from '../../workbench/shownSeries.ts';
import type { DotsModel } from '../dots/model.ts';
import type { Drawn, KindDefinition } from '../kindDefinition.ts';
import { TWO_PLACES } from '../refusals.ts';
import { THREE_INDICATORS, words } from './words.ts';

export const profile: KindDefinition = {
  words,
  icon: {
    path: 'M2 4h12M2 8h12M2 12h12M5 4h.01M11 4h.01M8 8h.01M4 12h.01M12 12h.01',
    dotted: true,
  },
  statesBy: 'points',
  periods: 'newest',
  chosenOnly: true,
  refuse: ({ indicators, places }) => {
    if (indicators < 3) return THREE_INDICATORS;
    return places < 2 ? TWO_PLACES : undefined;
  },
  title: ({ view, chosen, language }, when) => {
    const place = chosen[0]?.series.place;
    const name = place ? nameOf(place.name, language) : '';
    return words[language].title(name, view.indicators.length, when);
  },
  notes: ({ view, language }) => {
    const [place] = view.places;
    const { labels, scale } = words[language];
    return [place ? labels(nameOf(place.name, language)) : '', scale];
  },
  build: (chart, base) => ({
    ...base,
    kind: 'dots',
    legend: legendOf(chart),
    scales: rowsOf(chart),
  }),
};

const legendOf = ({ view, language }: Drawn): DotsModel['legend'] =>
  view.places.map((place, i) => ({
    name: [markOf(i).mark, nameOf(place.name, language)].filter(Boolean).join(' '),
    family: COLOURS[i] ?? 'context',
  }));

/** One row for each indicator, each on its own scale, with the better end on the right. */
function rowsOf({ view, chosen, last, language }: Drawn): DotsModel['scales'] {
  return view.indicators.map((indicator) => {
    const own = chosen.filter(({ series }) => series.indicator.id === indicator.id);
    const values = own.flatMap((one) => pointAt(one, last)?.value ?? []);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const dots = own.flatMap((one) => {
      const value = pointAt(one, last)?.value;
      if (value === undefined) return [];
      const share = high > low ? (value - low) / (high - low) : 0.5;
      const lower = indicator.direction === 'lower' || view.measure === 'rank';
      const at = lower ? 1 - share : share;
      const i = view.places.findIndex(({ id }) => id === one.series.place?.id);
      const state = stateAt(one, last);
      const family = COLOURS[i] ?? ('context' as const);
      return [{ name: one.name, at, low: at, high: at, family, state, ...markOf(i) }];
    });
    return {
      name: nameOf(indicator.name, language),
      label: own[0]?.texts[last] ?? '',
      dots,
    };
  });
}

/** The number of a place among the chosen ones, if no colour is left. */
const markOf = (i: number): { readonly mark?: string } =>
  i >= COLOURS.length ? { mark: `${i + 1}` } : {};
