import type { ChartQuery } from '../../board/chartQuery.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Figure, Measure } from '../../figures/figure.ts';
import { comparePeriods, type Period, periodCode } from '../../figures/period.ts';
import { openingOf } from '../../figures/statements.ts';
import type { Indicator, Place } from '../../figures/tables.ts';

/** Lines over time are opened with so many places, a single period with so many. */
const MOST_LINES = 3;
const MOST_BARS = 10;
/** Measures that open a chart, the first wins where all else is equal. */
const MEASURES: readonly Measure[] = ['yoy', 'level', 'share', 'rank'];

/** What a chart is opened with where the reader has not said. */
export interface Opening {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly places: readonly Place[];
}

interface Group {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly figures: Figure[];
}

/**
 * The figures that compare most places in one period: of one indicator and measure, one span and
 * scope, among the places, indicators and measure that a query leaves open. Undefined where there are none.
 */
export function openingChoice(
  dataset: Dataset,
  query: Pick<ChartQuery, 'indicators' | 'places' | 'measure'>,
): Opening | undefined {
  const groups = groupsOf(dataset, query);
  const width = ({ figures }: Group) => Math.max(...countsByPeriod(figures).values());
  const [best] = groups.sort(
    (a, b) =>
      width(b) - width(a) ||
      MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
      b.figures.length - a.figures.length,
  );
  if (!best) return undefined;
  const { indicator, measure, figures } = best;
  const counts = new Map<Place, number>();
  const opening = openingOf(dataset)?.place;
  for (const { place: id } of figures) {
    const place = dataset.places.get(id);
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const full = [...countsByPeriod(figures).values()].filter((count) => count * 2 >= width(best));
  // The place that the dataset opens with, then those beside it, then the others.
  const nearness = (place: Place) =>
    place === opening ? 2 : place.parent === opening?.parent ? 1 : 0;
  const places = [...counts]
    .sort(([a, x], [b, y]) => nearness(b) - nearness(a) || y - x)
    .map(([place]) => place)
    .slice(0, full.length > 1 ? MOST_LINES : MOST_BARS);
  return { indicator, measure, places };
}

function groupsOf(
  { figures, indicators }: Dataset,
  query: Pick<ChartQuery, 'indicators' | 'places' | 'measure'>,
): Group[] {
  const measure = query.measure === 'single' ? 'level' : query.measure;
  const groups = new Map<string, Group>();
  for (let row = 0; row < figures.length; row++) {
    const figure = figures.at(row);
    if (!figure.value || (measure && figure.measure !== measure)) continue;
    if (query.places.length > 0 && !query.places.includes(figure.place)) continue;
    if (query.indicators.length > 0 && !query.indicators.includes(figure.indicator)) continue;
    const indicator = indicators.get(figure.indicator);
    if (!indicator || !MEASURES.includes(figure.measure)) continue;
    const { span, scope, period } = figure;
    const key = [indicator.id, figure.measure, period.kind, span, scope].join(' ');
    const group = groups.get(key) ?? { indicator, measure: figure.measure, figures: [] };
    groups.set(key, group);
    group.figures.push(figure);
  }
  const order = [...indicators.values()];
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator),
  );
}

function countsByPeriod(figures: readonly Figure[]): Map<string, number> {
  const places = new Map<string, Set<string>>();
  for (const { period, place } of figures) {
    const code = periodCode(period);
    places.set(code, (places.get(code) ?? new Set()).add(place));
  }
  return new Map([...places].map(([code, own]) => [code, own.size]));
}

/**
 * Where a chart ends that does not say: the newest period for which at least half as many places
 * have a value as for the fullest one. One early report does not make a chart of gaps.
 */
export function lastPeriod(periods: readonly Period[], figures: readonly Figure[]): number {
  const counts = countsByPeriod(figures.filter(({ value }) => value));
  const most = Math.max(0, ...periods.map((period) => counts.get(periodCode(period)) ?? 0));
  const ordered = periods.toSorted(comparePeriods);
  const last = ordered.findLast((period) => (counts.get(periodCode(period)) ?? 0) * 2 >= most);
  return last ? periods.indexOf(last) : periods.length - 1;
}
