import { nameOf } from '../../../figures/names.ts';
import type { Indicator } from '../../../figures/tables.ts';
import type { PointState } from '../../chartBase.ts';
import { COLOURS, type ShownSeries, scaledAt, stateAt } from '../../workbench/shownSeries.ts';
import type { Drawn, KindDefinition } from '../kindDefinition.ts';
import { TWO_PLACES } from '../refusals.ts';
import type { ScatterModel } from './model.ts';
import { TWO_INDICATORS, words } from './words.ts';

/** From the least certain to the most certain. */
const POINT_STATES: readonly PointState[] = ['implied', 'preliminary', 'revised'];

export const scatter: KindDefinition = {
  words,
  icon: { path: 'M4 11h.01M7 6h.01M10 9h.01M12 4h.01M2 2v12h12', dotted: true },
  statesBy: 'points',
  periods: 'newest',
  chosenOnly: true,
  refuse: ({ indicators, places }) => {
    if (indicators !== 2) return TWO_INDICATORS;
    return places < 2 ? TWO_PLACES : undefined;
  },
  title: ({ view, language }, when) => {
    const [x = '', y = ''] = view.indicators.map(({ name }) => nameOf(name, language));
    return words[language].title(x, y, when);
  },
  build: (chart, base) => ({ ...base, kind: 'scatter', ...dotsOf(chart) }),
};

function dotsOf({ view, chosen, last, language }: Drawn): Pick<ScatterModel, 'x' | 'y' | 'dots'> {
  const [x, y] = view.indicators;
  const of = (indicator: Indicator | undefined) =>
    chosen.filter(({ series }) => series.indicator.id === indicator?.id);
  const [across, up] = [of(x), of(y)];
  const axis = (indicator: Indicator | undefined, own: readonly ShownSeries[]) => ({
    name: indicator ? nameOf(indicator.name, language) : '',
    unit: own[0]?.axis.name ?? '',
  });
  return {
    x: axis(x, across),
    y: axis(y, up),
    dots: across.flatMap((one, i) => {
      const other = up.find(({ series }) => series.place?.id === one.series.place?.id);
      const [left, height] = [scaledAt(one, last), other ? scaledAt(other, last) : null];
      if (!other || left === null || height === null) return [];
      const name = one.series.place ? nameOf(one.series.place.name, language) : '';
      const states = [stateAt(one, last), stateAt(other, last)];
      // The less certain of two states is drawn.
      const state = POINT_STATES.find((name) => states.includes(name)) ?? ('final' as const);
      return [{ name, x: left, y: height, family: COLOURS[i] ?? ('context' as const), state }];
    }),
  };
}
