import {
  CHART_KINDS,
  CHART_MEASURES,
  type ChartComparison,
  type ChartKind,
  type ChartMeasure,
  type ChartQuery,
  type ChartReading,
} from '../../board/chartQuery.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Measure } from '../../figures/figure.ts';
import { comparePeriods, type Period, parsePeriod, periodCode } from '../../figures/period.ts';
import { type FigureFilter, hasFigure, selectFigures } from '../../figures/selectFigures.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { findUnit } from '../../figures/unit.ts';
import { drawnPart, slopeEnds } from './drawnPart.ts';
import { fieldOf, wholeOf } from './field.ts';
import { lastPeriod, openingChoice } from './opening.ts';
import { isPoint } from './point.ts';
import { readingsOf } from './readings.ts';
import { type Selection, selectionOf } from './selection.ts';
import { periodsStated } from './statedPeriods.ts';

/** Why a kind of chart is not offered for a choice. */
export type NotOffered =
  | 'one-indicator'
  | 'two-indicators'
  | 'three-indicators'
  | 'two-places'
  | 'two-periods'
  | 'two-years'
  | 'rank-measure'
  | 'adds-up'
  | 'nothing';

/** A query with all that it left open chosen, and the figures that its kind draws. */
export interface ChartView {
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly measure: ChartMeasure;
  readonly compare: readonly ChartComparison[];
  readonly kind: ChartKind;
  /** How its lines are read; plainly where undefined. */
  readonly as: ChartReading | undefined;
  /** The other ways in which they may be. */
  readonly readings: readonly ChartReading[];
  readonly selection: Selection;
  /** Every period that could be chosen, oldest first. */
  readonly known: readonly Period[];
  readonly measures: readonly ChartMeasure[];
  readonly refused: ReadonlyMap<ChartKind, NotOffered>;
  /** What the link names and the dataset does not have. */
  readonly unknown: readonly string[];
  /** Periods that the link names and the dataset has, but not of this choice. */
  readonly notStated: readonly string[];
}

const QUARTERS = 8;

/** Resolves a query against a dataset; undefined where the dataset has nothing to draw. */
export function chartView(dataset: Dataset, query: ChartQuery): ChartView | undefined {
  const unknown: string[] = [];
  const pick = <T>(ids: readonly string[], of: ReadonlyMap<string, T>): T[] =>
    ids.flatMap((id) => {
      const found = of.get(id);
      if (!found) unknown.push(id);
      return found ?? [];
    });
  const wanted = pick(query.places, dataset.places as ReadonlyMap<string, Place>);
  const named = pick(query.indicators, dataset.indicators as ReadonlyMap<string, Indicator>);
  const opening =
    wanted.length > 0 && named.length > 0
      ? undefined
      : openingChoice(dataset, {
          indicators: named.map(({ id }) => id),
          places: wanted.map(({ id }) => id),
          measure: query.measure,
        });
  const places = wanted.length > 0 ? wanted : (opening?.places ?? []);
  const indicators = named.length > 0 ? named : opening ? [opening.indicator] : [];
  if (places.length === 0 || indicators.length === 0) return undefined;
  const statedBy = (by: readonly Place[] | undefined) =>
    CHART_MEASURES.filter((measure) => isStated(dataset, indicators, places, measure, by));
  const own = statedBy(places);
  const measures = own.length > 0 ? own : statedBy(undefined);
  const measure =
    measures.find((one) => one === query.measure) ??
    measures.find((one) => one === opening?.measure) ??
    measures.find((one) => one === 'yoy') ??
    measures[0];
  if (!measure) return undefined;
  const asked = [query.from, query.to].map((code) => (code ? parsePeriod(code) : undefined));
  const choice = { indicators, places, measure, at: query.at };
  const kindAsked = (asked[1] ?? asked[0])?.kind;
  const { periods: all, figures } = periodsStated(dataset, choice, kindAsked);
  const notStated: string[] = [];
  for (const code of [query.from, query.to]) {
    if (!code || all.some((period) => periodCode(period) === code)) continue;
    const isKnown = dataset.figures.columns.period.names.includes(code);
    (isKnown ? notStated : unknown).push(code);
  }
  const [from, to] = endsOf(all, asked);
  const ids = new Set(places.map(({ id }) => id));
  const ofPlaces = figures.filter(({ place }) => ids.has(place));
  const end = (to < 0 ? lastPeriod(all, ofPlaces) : to) + 1;
  const periods = all.slice(from < 0 ? Math.max(0, end - QUARTERS) : Math.min(from, end - 1), end);
  const compare = query.compare.length > 0 ? query.compare : (opening?.compare ?? []);
  const selection = selectionOf(dataset, { ...choice, periods, compare });
  const refused = refusals(selection);
  const offered = CHART_KINDS.filter((kind) => !refused.has(kind));
  const bars = refused.get('line') === 'two-periods' && places.length > 1 ? 'bar' : undefined;
  const kind =
    offered.find((one) => one === query.kind) ??
    offered.find((one) => one === bars) ??
    offered[0] ??
    'heat';
  const readings = readingsOf(selection, kind);
  const as = readings.find((one) => one === query.as);
  return {
    indicators,
    places,
    measure,
    compare,
    kind,
    as,
    readings,
    selection: drawnPart(selection, kind, as),
    known: all,
    measures,
    refused,
    unknown,
    notStated,
  };
}

/** Where the ends asked for lie among the periods, or the nearest stated ones within them; -1 where none is asked for. */
function endsOf(
  all: readonly Period[],
  [from, to]: readonly (Period | undefined)[],
): readonly [from: number, to: number] {
  const kind = all[0]?.kind;
  return [
    from?.kind === kind && from ? all.findIndex((one) => comparePeriods(one, from) >= 0) : -1,
    to?.kind === kind && to ? all.findLastIndex((one) => comparePeriods(one, to) <= 0) : -1,
  ];
}

/** Whether a measure of the indicators is printed of some places, or of any, or follows from what is. */
function isStated(
  dataset: Dataset,
  indicators: readonly Indicator[],
  places: readonly Place[],
  measure: ChartMeasure,
  by: readonly Place[] | undefined,
): boolean {
  const has = (filter: FigureFilter) => hasFigure(dataset.figures, filter);
  const states = ({ id }: Indicator, of: Measure) =>
    by
      ? by.some((place) => has({ indicator: id, measure: of, place: place.id }))
      : has({ indicator: id, measure: of });
  switch (measure) {
    case 'single':
      return indicators.every(
        (indicator) =>
          (indicator.kind === 'flow' || indicator.kind === 'count') &&
          (by ?? [undefined]).some((place) =>
            selectFigures(dataset.figures, {
              indicator: indicator.id,
              measure: 'level',
              ...(place ? { place: place.id } : {}),
            }).some(
              ({ span, period }) =>
                (span === 'ytd' || span === 'quarter') && period.kind === 'quarter',
            ),
          ),
      );
    case 'share':
      return indicators.some(
        (indicator) =>
          states(indicator, 'share') ||
          places.some((place) => {
            const whole = wholeOf(dataset, indicator, place);
            const level = { indicator: indicator.id, measure: 'level' } as const;
            return (
              whole !== undefined &&
              has({ ...level, place: whole.id }) &&
              has({ ...level, place: place.id })
            );
          }),
      );
    case 'rank':
      return indicators.some(
        (indicator) =>
          states(indicator, 'rank') ||
          (indicator.direction !== 'none' &&
            (states(indicator, 'yoy') || states(indicator, 'level')) &&
            places.some((place) => fieldOf(dataset, place).length > 2)),
      );
    default:
      return indicators.some((indicator) => states(indicator, measure));
  }
}

/** The kinds that a choice does not allow, each with its reason. */
function refusals(selection: Selection): Map<ChartKind, NotOffered> {
  const { series, measure } = selection;
  const chosen = series.filter(({ role }) => role === 'chosen');
  const indicators = new Set(chosen.map(({ indicator }) => indicator.id)).size;
  const places = new Set(chosen.map(({ place }) => place?.id)).size;
  const drawn = series.some(({ points }) => points.some(isPoint));
  const units = new Set(chosen.map(({ indicator }) => quantityOf(indicator, measure)));
  const refused = new Map<ChartKind, NotOffered>();
  const refuse = (kind: ChartKind, reason: NotOffered | undefined) => {
    if (reason) refused.set(kind, drawn ? reason : 'nothing');
  };
  const oneScale = units.size > 1 ? 'one-indicator' : undefined;
  const isLine = chosen.some(({ points }) => points.filter(isPoint).length > 1);
  const overTime = isLine ? undefined : 'two-periods';
  const adds = chosen.every(
    ({ indicator: { kind } }) =>
      (kind === 'flow' || kind === 'count' || kind === 'stock') &&
      (measure === 'level' || measure === 'single'),
  );
  const noParts = !adds || indicators > 1 ? 'adds-up' : places < 2 ? 'two-places' : undefined;
  const ranks = measure === 'rank' ? undefined : 'rank-measure';
  refuse('line', oneScale ?? overTime);
  refuse('column', oneScale);
  refuse('bar', indicators > 1 ? 'one-indicator' : undefined);
  refuse('stacked', noParts);
  refuse('stacked-100', noParts);
  refuse('scatter', indicators === 2 ? (places < 2 ? 'two-places' : undefined) : 'two-indicators');
  refuse('slope', oneScale ?? overTime ?? (slopeEnds(selection) ? undefined : 'two-years'));
  refuse('bump', ranks ?? (indicators > 1 ? 'one-indicator' : overTime));
  refuse('dots', indicators > 1 ? 'one-indicator' : undefined);
  refuse('profile', indicators < 3 ? 'three-indicators' : places < 2 ? 'two-places' : undefined);
  refuse('multiples', oneScale ?? overTime);
  if (!drawn) for (const kind of CHART_KINDS) refused.set(kind, 'nothing');
  return refused;
}

/** What an axis for a measure of an indicator counts. */
export function quantityOf({ unit }: Indicator, measure: ChartMeasure): string {
  if (measure === 'level' || measure === 'single') {
    const known = findUnit(unit);
    return known ? `${known.quantity} ${known.canonical}` : unit;
  }
  return measure;
}
