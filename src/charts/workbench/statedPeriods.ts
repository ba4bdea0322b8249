import type { Dataset } from '../../figures/dataset.ts';
import { namedAs } from '../../figures/days.ts';
import type { Figure, Measure } from '../../figures/figure.ts';
import { comparePeriods, type Period, periodCode } from '../../figures/period.ts';
import { selectFigures } from '../../figures/selectFigures.ts';
import type { Place } from '../../figures/tables.ts';
import type { ChartMeasure } from './chartChoices.ts';
import type { SelectionWish } from './selectionWish.ts';

/** Figures released by a day; a row without a day counts as known. */
export const releasedBy = (
  figures: readonly Figure[],
  at: string | undefined,
): readonly Figure[] =>
  at === undefined ? figures : figures.filter(({ released }) => released <= at);

/** A measure as printed, and the values that it can be worked out from. */
export function measuresBehind(measure: ChartMeasure): readonly [Measure, ...Measure[]] {
  switch (measure) {
    case 'single':
      return ['level'];
    case 'share':
      return ['share', 'level'];
    case 'rank':
      return ['rank', 'yoy', 'level'];
    default:
      return [measure];
  }
}

/**
 * The periods of one kind for which anything of some indicators, places and a measure is stated,
 * oldest first, and the figures of it: of the kind wanted where it is stated, else of the commonest.
 * Where nothing is stated of the places, those of anybody.
 */
export function periodsStated(
  dataset: Dataset,
  { indicators, places, measure, at }: Omit<SelectionWish, 'periods' | 'compare'>,
  wanted: Period['kind'] | undefined,
): { readonly periods: Period[]; readonly figures: Figure[] } {
  const stated = (place: Place | undefined) =>
    indicators.flatMap(({ id }) =>
      measuresBehind(measure).flatMap((of) => {
        const filter = { indicator: id, measure: of, ...(place ? { place: place.id } : {}) };
        return releasedBy(selectFigures(dataset.figures, filter), at);
      }),
    );
  const own = places.flatMap(stated);
  const figures = own.length > 0 ? own : stated(undefined);
  const found = new Map(figures.map(({ period }) => [periodCode(period), period]));
  const count = (kind: Period['kind']) =>
    [...found.values()].filter((one) => one.kind === kind).length;
  const periods = [...found.values()].sort(comparePeriods);
  // A line runs over periods of one length.
  const [commonest] = [...new Set(periods.map(({ kind }) => kind))].sort(
    (a, b) => count(b) - count(a),
  );
  // A period under another name is one of them, too.
  const named = (kind: Period['kind'] | undefined) => {
    const names = new Map<string, Period>();
    for (const { period, span } of figures) {
      const name = kind && namedAs(period, span, kind);
      if (name) names.set(periodCode(name), name);
    }
    return [...names.values()].sort(comparePeriods);
  };
  const asWanted = named(wanted);
  return { periods: asWanted.length > 0 ? asWanted : named(commonest), figures };
}
