import type { Dataset } from '../../figures/dataset.ts';
import type { Figure } from '../../figures/figure.ts';
import { type Period, periodCode } from '../../figures/period.ts';
import { sameKey } from '../../figures/selectFigures.ts';
import type { Place } from '../../figures/tables.ts';

/** A figure with the earlier releases of the same statement. */
export interface ListedFigure {
  readonly figure: Figure;
  readonly earlier: readonly Figure[];
}

export interface PeriodGroup {
  readonly period: Period;
  readonly figures: readonly ListedFigure[];
}

export interface PlaceGroup {
  readonly place: Place;
  readonly count: number;
  readonly periods: readonly PeriodGroup[];
}

/** Every figure once, by place and period, in file order; a revision stands with what it revised. */
export function figureGroups(dataset: Dataset): PlaceGroup[] {
  const byPlace = new Map<string, Map<string, Figure[]>>();
  for (const figure of dataset.figures.all()) {
    const periods = byPlace.get(figure.place) ?? new Map<string, Figure[]>();
    byPlace.set(figure.place, periods);
    const code = periodCode(figure.period);
    const figures = periods.get(code) ?? [];
    periods.set(code, figures);
    figures.push(figure);
  }
  const opening = dataset.opening;
  return [...dataset.places.values()]
    .sort((a, b) => Number(b.id === opening) - Number(a.id === opening))
    .flatMap((place): PlaceGroup[] => {
      const periods = byPlace.get(place.id);
      if (!periods) return [];
      const groups = [...periods.values()].map((figures): PeriodGroup => {
        const [first] = figures;
        if (!first) throw new Error('a group without figures');
        return { period: first.period, figures: withEarlier(figures) };
      });
      const count = [...periods.values()].reduce((sum, figures) => sum + figures.length, 0);
      return [{ place, count, periods: groups }];
    });
}

function withEarlier(figures: readonly Figure[]): ListedFigure[] {
  const listed: { figure: Figure; earlier: Figure[] }[] = [];
  for (const figure of figures) {
    const known = listed.find((one) => sameKey(one.figure, figure));
    if (!known) {
      listed.push({ figure, earlier: [] });
      continue;
    }
    const [older, newer] =
      known.figure.released <= figure.released ? [known.figure, figure] : [figure, known.figure];
    known.earlier.push(older);
    known.figure = newer;
  }
  return listed;
}
