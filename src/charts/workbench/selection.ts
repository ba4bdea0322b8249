import type { Dataset } from '../../figures/dataset.ts';
import { intervalKey } from '../../figures/days.ts';
import type { Figure, IndicatorId, Measure, PlaceId, Scope } from '../../figures/figure.ts';
import { type Period, type Span, spanFits, yearBefore } from '../../figures/period.ts';
import { latestRevisions, selectFigures } from '../../figures/selectFigures.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import type { ChartComparison, ChartMeasure } from './chartChoices.ts';
import { fieldOf, parentsOf, rankBasis, wholeOf } from './field.ts';
import { impliedRank, impliedShare, median, singleQuarter } from './impliedPoints.ts';
import { ownAlone } from './ownAlone.ts';
import {
  type Absence,
  inUnit,
  isPoint,
  NOT_IN_FILE,
  type Point,
  printedPoint,
  UNSTATED,
} from './point.ts';
import type { SelectionWish } from './selectionWish.ts';
import { measuresBehind, releasedBy } from './statedPeriods.ts';

export interface Series {
  readonly indicator: Indicator;
  /** Undefined for a series of no single place: the median of a field. */
  readonly place: Place | undefined;
  readonly role: 'chosen' | ChartComparison;
  /** The span of its figures, the same for all series of an indicator. */
  readonly span: Span;
  readonly scope: Scope;
  /** One for each period of the selection. */
  readonly points: readonly (Point | Absence)[];
}

/**
 * The figures of a chart. Each indicator has one span and scope; a flow since January can be
 * beside a stock at its end.
 */
export interface Selection {
  readonly measure: ChartMeasure;
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
  /** The number of figures left out because they have another span or scope. */
  readonly leftOut: number;
}

const SPANS: readonly Span[] = ['ytd', 'year', 'point', 'quarter', 'month'];
const SCOPES: readonly Scope[] = ['territory', 'managed', 'unknown'];

/**
 * Selects the figures of a chart. It never mixes year-to-date and single quarters, or territory
 * and managed, of one indicator.
 */
export function selectionOf(dataset: Dataset, wish: SelectionWish): Selection {
  const { indicators, places, measure, periods, compare, at } = wish;
  const known = new Map<string, readonly Figure[]>();
  const find = (id: IndicatorId, place: PlaceId, of: Measure): readonly Figure[] => {
    const key = `${id} ${place} ${of}`;
    const filter = { indicator: id, place, measure: of };
    const found = known.get(key) ?? releasedBy(selectFigures(dataset.figures, filter), at);
    known.set(key, found);
    return found;
  };
  const spansIn = spansByInterval(periods);
  const spansOf = (one: Figure): readonly Span[] => {
    const spans = spansIn.get(intervalKey(one.period, one.span)) ?? [];
    return spans.includes(one.span) ? [one.span] : spans;
  };
  const [stated, ...bases] = measuresBehind(measure);
  const basisOf = (indicator: Indicator) => {
    const statedAs = (of: Measure) =>
      places.flatMap((place) =>
        find(indicator.id, place.id, of).filter((one) => spansOf(one).length > 0),
      );
    const all = statedAs(stated);
    // Printed values decide; without any, the values from which it is computed.
    const basis = all.length > 0 ? all : bases.flatMap(statedAs);
    const span = first(SPANS, basis.flatMap(spansOf));
    const scope = first(
      SCOPES,
      basis.filter((one) => spansOf(one).includes(span)).map((one) => one.scope),
    );
    const drawn = new Set(periods.map((period) => intervalKey(period, span)));
    const leftOut = latestRevisions(all).filter(
      (one) => !drawn.has(intervalKey(one.period, one.span)) || one.scope !== scope,
    ).length;
    return { span, scope, leftOut };
  };
  const basesOf = new Map(indicators.map((one) => [one.id, basisOf(one)]));
  const basis = ({ id }: Indicator) =>
    basesOf.get(id) ?? { span: 'ytd' as const, scope: 'unknown' as const, leftOut: 0 };
  const isOwn = ownAlone(dataset);
  const printed = (indicator: Indicator, place: Place, of: Measure, period: Period) => {
    const { span, scope } = basis(indicator);
    const point = printedPoint(
      find(indicator.id, place.id, of).filter((one) => one.scope === scope),
      period,
      span,
    );
    return point === UNSTATED && isOwn(indicator, place) ? NOT_IN_FILE : point;
  };
  const pointOf = (indicator: Indicator, place: Place, period: Period): Point | Absence => {
    if (measure === 'single') {
      const { scope } = basis(indicator);
      const own = find(indicator.id, place.id, 'level').filter((one) => one.scope === scope);
      const point = singleQuarter(own, indicator, period);
      return point === UNSTATED && isOwn(indicator, place) ? NOT_IN_FILE : point;
    }
    const own = printed(indicator, place, measure, period);
    if (isPoint(own) || own.figure || own.gap === 'not-in-file') return own;
    if (measure === 'share') {
      const whole = wholeOf(dataset, indicator, place);
      return whole
        ? impliedShare(
            printed(indicator, place, 'level', period),
            printed(indicator, whole, 'level', period),
          )
        : own;
    }
    if (measure === 'rank' && indicator.direction !== 'none') {
      const by = rankBasis(dataset, indicator);
      const others = fieldOf(dataset, place).filter((other) => other !== place);
      return impliedRank(
        printed(indicator, place, by, period),
        others.map((other) => printed(indicator, other, by, period)),
        indicator.direction === 'lower',
      );
    }
    return own;
  };
  const chosen = indicators.flatMap((indicator) =>
    places.map((place): Series => {
      const points = periods.map((period) => pointOf(indicator, place, period));
      return { ...coverOf(indicator), indicator, place, role: 'chosen', points };
    }),
  );
  const beside = indicators.flatMap((indicator) =>
    compare.flatMap((role) => besideOf(indicator, role)),
  );
  const series = [...chosen, ...beside].filter(
    ({ role, points }) => role === 'chosen' || points.some((point) => isPoint(point)),
  );
  return {
    measure,
    periods,
    series,
    leftOut: indicators.reduce((sum, one) => sum + basis(one).leftOut, 0),
  };

  function coverOf(indicator: Indicator): Pick<Series, 'span' | 'scope'> {
    const { span, scope } = basis(indicator);
    return { span: measure === 'single' ? 'quarter' : span, scope };
  }

  function besideOf(indicator: Indicator, role: ChartComparison): Series[] {
    const points = (place: Place) => periods.map((period) => pointOf(indicator, place, period));
    const cover = coverOf(indicator);
    switch (role) {
      case 'parent':
        return parentsOf(dataset, places).map((place) => {
          return { ...cover, indicator, place, role, points: points(place) };
        });
      case 'median': {
        const field = fieldOf(dataset, places[0]).map(points);
        return field.length > 2
          ? [
              {
                ...cover,
                indicator,
                place: undefined,
                role,
                points: periods.map((p, i) => median(field, p, i)),
              },
            ]
          : [];
      }
      case 'year':
        return places.map((place) => {
          const before = periods.map((period) => {
            const point = pointOf(indicator, place, yearBefore(period));
            return isPoint(point) ? { ...point, period } : point;
          });
          return { ...cover, indicator, place, role, points: before };
        });
      case 'target':
        return measure === 'level'
          ? places.map((place) => ({
              ...cover,
              ...targetSeries(dataset, indicator, place, periods),
            }))
          : [];
    }
  }
}

/** The spans with which the given periods cover each interval. */
function spansByInterval(periods: readonly Period[]): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const period of periods) {
    for (const span of SPANS.filter((one) => spanFits(period, one))) {
      const key = intervalKey(period, span);
      spans.set(key, [...(spans.get(key) ?? []), span]);
    }
  }
  return spans;
}

/** The first value of an order that occurs in `found`. */
function first<T>(order: readonly [T, ...T[]] | readonly T[], found: readonly T[]): T {
  const [fallback] = order;
  const hit = order.find((one) => found.includes(one)) ?? fallback;
  if (hit === undefined) throw new RangeError('an empty order');
  return hit;
}

/** The annual target as a constant line over the year's periods. */
function targetSeries(
  { targets }: Dataset,
  indicator: Indicator,
  place: Place,
  periods: readonly Period[],
): Omit<Series, 'span' | 'scope'> {
  const points = periods.map((period): Point | Absence => {
    const target = targets.find(
      (one) => one.place === place.id && one.indicator === indicator.id && one.year === period.year,
    );
    if (!target) return UNSTATED;
    const value = inUnit(target.value, target.unit);
    return { period, value, interval: { low: value, high: value }, state: 'final', figures: [] };
  });
  return { indicator, place, role: 'target', points };
}
