import type { Dataset } from './dataset.ts';
import { withoutOtherNames } from './days.ts';
import type { Figure, IndicatorId, Measure, PlaceId, Scope } from './figure.ts';
import type { FigureTable } from './figureTable.ts';
import { comparePeriods, type Period, parsePeriod, periodCode, type Span } from './period.ts';
import { rowsOf } from './rowsOf.ts';
import { latestRevisions, selectFigures } from './selectFigures.ts';
import type { Indicator, Place, PlaceKind } from './tables.ts';

/** The figures of one indicator for one place and period. */
export interface Statement {
  readonly indicator: IndicatorId;
  /** The figure to show for each measure; absent if nothing is stated. */
  readonly level?: Figure;
  readonly yoy?: Figure;
  readonly share?: Figure;
  readonly rank?: Figure;
  readonly completion?: Figure;
  /** The newest release of every figure, other spans and scopes included. */
  readonly all: readonly Figure[];
}

/** Year to date first; single months and quarters are only a fallback. */
export const SPAN_ORDER: readonly Span[] = ['ytd', 'year', 'point', 'quarter', 'month'];
const SCOPE_ORDER: readonly Scope[] = ['territory', 'managed', 'unknown'];

/**
 * The figure to show for a measure: year to date before single quarters, territory before other
 * scopes.
 */
export function preferred(figures: readonly Figure[], measure: Measure): Figure | undefined {
  const rank = (figure: Figure) =>
    SPAN_ORDER.indexOf(figure.span) * 10 + SCOPE_ORDER.indexOf(figure.scope);
  return figures
    .filter((figure) => figure.measure === measure)
    .reduce<Figure | undefined>((best, f) => (best && rank(best) <= rank(f) ? best : f), undefined);
}

/** The statements of a place for a period, by indicator, in the order of indicators.csv. */
export function statementsOf(
  { figures, indicators }: Pick<Dataset, 'figures' | 'indicators'>,
  place: PlaceId,
  period: Period,
): Map<IndicatorId, Statement> {
  const found = latestRevisions(selectFigures(figures, { place, period }));
  const statements = new Map<IndicatorId, Statement>();
  for (const indicator of indicators.keys()) {
    const all = found.filter((figure) => figure.indicator === indicator);
    if (all.length === 0) continue;
    const measures = Object.fromEntries(
      (['level', 'yoy', 'share', 'rank', 'completion'] as const).flatMap((measure) => {
        const figure = preferred(all, measure);
        return figure ? [[measure, figure]] : [];
      }),
    );
    statements.set(indicator, { indicator, all, ...measures });
  }
  return statements;
}

/** True if places of a kind have their own page; firms and single sites have none. */
export const isPageKind = (kind: PlaceKind): boolean => kind !== 'company' && kind !== 'site';

/** The places that have their own page and something to show on it, in the order of places.csv. */
export function placesWithPages(dataset: Dataset): Place[] {
  const { directory } = dataset.figures;
  if (directory) return [...dataset.places.values()].filter(({ id }) => directory.periods[id]);
  const { place, indicator, length } = dataset.figures.columns;
  const shown = isShown(dataset);
  const stated = new Uint8Array(place.names.length);
  for (let row = 0; row < length; row++) {
    if (shown[indicator.codes[row] ?? -1]) stated[place.codes[row] ?? 0] = 1;
  }
  const ids = new Set(place.names.filter((_, code) => stated[code] === 1));
  return [...dataset.places.values()].filter(({ id, kind }) => isPageKind(kind) && ids.has(id));
}

/** The periods for which a place has figures on its page, each under one name, newest first. */
export function periodsOf(dataset: Dataset, place: PlaceId): Period[] {
  const { directory } = dataset.figures;
  if (directory) return (directory.periods[place] ?? []).flatMap((code) => parsePeriod(code) ?? []);
  const { columns } = dataset.figures;
  const shown = isShown(dataset);
  const { intervals } = dataset.figures;
  const stated = new Set<number>();
  const codes = new Map<string, number>();
  for (const row of rowsOf(columns.place, place)) {
    if (!shown[columns.indicator.codes[row] ?? -1]) continue;
    stated.add(intervals.at(row));
    const code = columns.period.names[columns.period.codes[row] ?? -1];
    if (code !== undefined && !codes.has(code)) codes.set(code, row);
  }
  const periods = [...codes.values()].map((row) => dataset.figures.at(row).period);
  return withoutOtherNames(periods, (key) => stated.has(intervals.find(key) ?? Number.NaN)).sort(
    (a, b) => comparePeriods(b, a),
  );
}

/** By indicator code: whether the page of a place shows the indicator. */
function isShown({ figures, indicators }: Pick<Dataset, 'figures' | 'indicators'>): boolean[] {
  return figures.columns.indicator.names.map(
    (name) => indicators.get(name as IndicatorId)?.section === 'briefing',
  );
}

const ofFirms = new WeakMap<FigureTable, ReadonlySet<string>>();

/** True if only firms and single sites, which have no page, have figures of an indicator. */
export function isOfFirms(
  dataset: Pick<Dataset, 'figures' | 'places'>,
  { id }: Indicator,
): boolean {
  let found = ofFirms.get(dataset.figures);
  if (!found) {
    found = indicatorsOfFirms(dataset);
    ofFirms.set(dataset.figures, found);
  }
  return found.has(id);
}

function indicatorsOfFirms({ figures, places }: Pick<Dataset, 'figures' | 'places'>): Set<string> {
  if (figures.directory) return new Set(figures.directory.ofFirms);
  const { place, indicator, length } = figures.columns;
  const hasPage = place.names.map((id) => {
    const kind = places.get(id as PlaceId)?.kind;
    return kind !== undefined && isPageKind(kind);
  });
  const shown = new Uint8Array(indicator.names.length);
  for (let row = 0; row < length; row++) {
    if (hasPage[place.codes[row] ?? -1]) shown[indicator.codes[row] ?? 0] = 1;
  }
  return new Set(indicator.names.filter((_, code) => shown[code] === 0));
}

/**
 * The place and period that open first: the dataset's choice, else the first place with figures.
 */
export function openingOf(dataset: Dataset): { place: Place; period: Period } | undefined {
  const places = placesWithPages(dataset);
  const place = places.find(({ id }) => id === dataset.opening) ?? places[0];
  const period = place && periodsOf(dataset, place.id)[0];
  return place && period ? { place, period } : undefined;
}

/** The period nearest to a code: the newest that is not later, else the newest. */
export function nearestPeriod(periods: readonly Period[], code: string): Period | undefined {
  return periods.find((period) => periodCode(period) <= code) ?? periods[0];
}
