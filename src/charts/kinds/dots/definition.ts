import { highestFirst, pointAt, stateAt } from '../../workbench/shownSeries.ts';
import type { Drawn, KindDefinition } from '../kindDefinition.ts';
import { refuseSeveral } from '../refusals.ts';
import type { DotsModel } from './model.ts';
import { words } from './words.ts';

export const dots: KindDefinition = {
  words,
  icon: { path: 'M2 4h12M2 8h12M2 12h12M6 4h.01M10 8h.01M5 12h.01', dotted: true },
  statesBy: 'points',
  periods: 'newest',
  oneColour: true,
  refuse: refuseSeveral,
  notes: ({ language }) => [words[language].interval],
  build: (chart, base) => ({ ...base, kind: 'dots', legend: [], scales: rowsOf(chart) }),
};

/** One row for each place, on one scale from the lowest end of an interval to the highest. */
function rowsOf({ shown, last }: Drawn): DotsModel['scales'] {
  const rows = highestFirst(shown, last);
  const points = rows.flatMap((one) => pointAt(one, last) ?? []);
  const low = Math.min(...points.map(({ interval, value }) => finite(interval.low, value)));
  const high = Math.max(...points.map(({ interval, value }) => finite(interval.high, value)));
  const at = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
  return rows.map((one) => {
    const point = pointAt(one, last);
    const value = point?.value ?? 0;
    return {
      name: one.name,
      label: one.texts[last] ?? '',
      dots: [
        {
          name: one.name,
          at: at(value),
          low: at(finite(point?.interval.low ?? value, value)),
          high: at(finite(point?.interval.high ?? value, value)),
          family: one.family,
          state: stateAt(one, last),
        },
      ],
    };
  });
}

const finite = (bound: number, value: number) => (Number.isFinite(bound) ? bound : value);
