import type { Dataset } from '../../figures/dataset.ts';
import { kindMeaning } from '../../figures/kindMeaning.ts';
import type { Bilingual } from '../../figures/language.ts';
import { comparePeriods, type Period, parsePeriod, periodCode } from '../../figures/period.ts';
import { statedCodes } from '../../figures/reportedPeriods.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { CHART_KINDS, type ChartKind, KINDS } from '../kinds/kinds.ts';
import { NOTHING, TWO_PERIODS } from '../kinds/refusals.ts';
import { quantityOf } from './axisUnit.ts';
import {
  CHART_MEASURES,
  type ChartComparison,
  type ChartMeasure,
  type ChartReading,
} from './chartChoices.ts';
import type { ChartQuery } from './chartQuery.ts';
import type { DrawnChoice } from './drawnChoice.ts';
import { drawnPart } from './drawnPart.ts';
import { isStated } from './isStated.ts';
import { lastPeriod, openingChoice } from './opening.ts';
import { isPoint } from './point.ts';
import { readingsOf } from './readings.ts';
import { type Selection, selectionOf } from './selection.ts';
import { periodsStated } from './statedPeriods.ts';

/** A query with every open choice made, and the figures that its kind draws. */
export interface ChartView extends DrawnChoice {
  readonly compare: readonly ChartComparison[];
  readonly kind: ChartKind;
  /** The readings that its lines allow, besides the plain one. */
  readonly readings: readonly ChartReading[];
  /** Every period to choose from, oldest first. */
  readonly known: readonly Period[];
  readonly measures: readonly ChartMeasure[];
  readonly refused: ReadonlyMap<ChartKind, Bilingual>;
  /** Names in the link that the dataset does not have. */
  readonly unknown: readonly string[];
  /** Periods in the link that the dataset has, but not for this choice. */
  readonly notStated: readonly string[];
}

const QUARTERS = 8;

/** Resolves a query against a dataset; undefined if the dataset has nothing to draw. */
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
    const isKnown = statedCodes(dataset.figures).includes(code);
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
  const bars = refused.get('line') === TWO_PERIODS && places.length > 1 ? 'bar' : undefined;
  const kind =
    offered.find((one) => one === query.kind) ??
    offered.find((one) => one === bars) ??
    offered[0] ??
    'heat';
  const readings = readingsOf(selection, KINDS[kind].readings);
  const as = readings.find((one) => one === query.as);
  return {
    indicators,
    places,
    measure,
    compare,
    kind,
    as,
    readings,
    selection: drawnPart(selection, KINDS[kind], as),
    known: all,
    measures,
    refused,
    unknown,
    notStated,
  };
}

/**
 * The indexes of the requested ends, or of the nearest stated periods within them; -1 for an end
 * that is not requested.
 */
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

/** The kinds that cannot draw a choice, each with its reason. */
function refusals(selection: Selection): Map<ChartKind, Bilingual> {
  const { series, measure } = selection;
  const chosen = series.filter(({ role }) => role === 'chosen');
  const offer = {
    indicators: new Set(chosen.map(({ indicator }) => indicator.id)).size,
    places: new Set(chosen.map(({ place }) => place?.id)).size,
    oneScale: new Set(chosen.map(({ indicator }) => quantityOf(indicator, measure))).size <= 1,
    overTime: chosen.some(({ points }) => points.filter(isPoint).length > 1),
    addsUp:
      (measure === 'level' || measure === 'single') &&
      chosen.every(({ indicator }) => kindMeaning(indicator).hasShares),
    selection,
  };
  const isDrawn = series.some(({ points }) => points.some(isPoint));
  return new Map(
    CHART_KINDS.flatMap((kind) => {
      const reason = isDrawn ? KINDS[kind].refuse(offer) : NOTHING;
      return reason ? [[kind, reason] as const] : [];
    }),
  );
}
