import type { Dataset } from '../../figures/dataset.ts';
import { namedAs } from '../../figures/days.ts';
import type { Figure, Measure } from '../../figures/figure.ts';
import { comparePeriods, type Period, periodCode } from '../../figures/period.ts';
import { selectFigures } from '../../figures/selectFigures.ts';
import type { Place } from '../../figures/tables.ts';
import type { ChartMeasure } from './chartChoices.ts';
import type { SelectionWish } from './selectionWish.ts';

/** Figures released by a day; a row without a release day counts as known. */
export const releasedBy = (
  figures: readonly Figure[],
  at: string | undefined,
): readonly Figure[] =>
  at === undefined ? figures : figures.filter(({ released }) => released <= at);

/** The printed measures behind a measure: itself, then those from which it is computed. */
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
 * The periods of one kind with a value for some indicators, places and a measure, oldest first, and
 * their figures. The kind is the wanted one if it has values, else the most frequent. If the places
 * have no values, those of all places are used.
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
  // A line needs periods of one length.
  const [commonest] = [...new Set(periods.map(({ kind }) => kind))].sort(
    (a, b) => count(b) - count(a),
  );
  // A period under another name counts too.
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
