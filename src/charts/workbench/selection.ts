import type { ChartComparison, ChartMeasure } from '../../board/chartQuery.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { intervalKey, namedAs } from '../../figures/days.ts';
import type { Figure, IndicatorId, Measure, PlaceId, Scope } from '../../figures/figure.ts';
import {
  comparePeriods,
  type Period,
  periodCode,
  type Span,
  spanFits,
  yearBefore,
} from '../../figures/period.ts';
import { hasFigure, latestRevisions, selectFigures } from '../../figures/selectFigures.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import { impliedRank, impliedShare, median, singleQuarter } from './impliedPoints.ts';
import { type Absence, inUnit, isPoint, type Point, printedPoint, UNSTATED } from './point.ts';

export interface Series {
  readonly indicator: Indicator;
  /** Undefined where it belongs to no single place: the median of a field. */
  readonly place: Place | undefined;
  readonly role: 'chosen' | ChartComparison;
  /** One a period of the selection. */
  readonly points: readonly (Point | Absence)[];
}

/** The figures of a chart, one span and one scope throughout. */
export interface Selection {
  readonly measure: ChartMeasure;
  readonly span: Span;
  readonly scope: Scope;
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
  /** Figures that were left out because they cover another span or scope. */
  readonly leftOut: number;
}

export interface SelectionWish {
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly measure: ChartMeasure;
  readonly periods: readonly Period[];
  readonly compare: readonly ChartComparison[];
  /** Only figures released by this ISO day; all where undefined. */
  readonly at: string | undefined;
}

const SPANS: readonly Span[] = ['ytd', 'year', 'point', 'quarter', 'month'];
const SCOPES: readonly Scope[] = ['territory', 'managed', 'unknown'];

/** Chooses the figures of a chart. Year-to-date and single quarters, territory and managed, are never mixed. */
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
  const statedAs = (of: Measure) =>
    indicators.flatMap(({ id }) =>
      places.flatMap((place) => find(id, place.id, of).filter((one) => spansOf(one).length > 0)),
    );
  const [stated, ...bases] = measuresBehind(measure);
  const all = statedAs(stated);
  // What is printed decides; where nothing is, what it can be worked out from.
  const basis = all.length > 0 ? all : bases.flatMap(statedAs);
  const span = first(SPANS, basis.flatMap(spansOf));
  const scope = first(
    SCOPES,
    basis.filter((one) => spansOf(one).includes(span)).map((one) => one.scope),
  );
  const printed = ({ id }: Indicator, place: Place, of: Measure, period: Period) =>
    printedPoint(
      find(id, place.id, of).filter((one) => one.scope === scope),
      period,
      span,
    );
  const pointOf = (indicator: Indicator, place: Place, period: Period): Point | Absence => {
    if (measure === 'single') {
      const own = find(indicator.id, place.id, 'level').filter((one) => one.scope === scope);
      return singleQuarter(own, indicator, period);
    }
    const own = printed(indicator, place, measure, period);
    if (isPoint(own) || own.figure) return own;
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
      return { indicator, place, role: 'chosen', points };
    }),
  );
  const beside = indicators.flatMap((indicator) =>
    compare.flatMap((role) => besideOf(indicator, role)),
  );
  const series = [...chosen, ...beside].filter(
    ({ role, points }) => role === 'chosen' || points.some((point) => isPoint(point)),
  );
  const drawn = new Set(periods.map((period) => intervalKey(period, span)));
  return {
    measure,
    span: measure === 'single' ? 'quarter' : span,
    scope,
    periods,
    series,
    leftOut: latestRevisions(all).filter(
      (one) => !drawn.has(intervalKey(one.period, one.span)) || one.scope !== scope,
    ).length,
  };

  function besideOf(indicator: Indicator, role: ChartComparison): Series[] {
    const points = (place: Place) => periods.map((period) => pointOf(indicator, place, period));
    switch (role) {
      case 'parent':
        return parentsOf(dataset, places).map((place) => {
          return { indicator, place, role, points: points(place) };
        });
      case 'median': {
        const field = fieldOf(dataset, places[0]).map(points);
        return field.length > 2
          ? [
              {
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
          return { indicator, place, role, points: before };
        });
      case 'target':
        return measure === 'level'
          ? places.map((place) => targetSeries(dataset, indicator, place, periods))
          : [];
    }
  }
}

/** The spans with which some periods cover each interval. */
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

/** What was released by a day; a row that does not say when it was counts as known. */
const releasedBy = (figures: readonly Figure[], at: string | undefined): readonly Figure[] =>
  at === undefined ? figures : figures.filter(({ released }) => released <= at);

/** What a measure is printed as, and what it can be worked out from. */
function measuresBehind(measure: ChartMeasure): readonly [Measure, ...Measure[]] {
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

/** What a rank is worked out from: growth, by which the contest compares, or the level where no growth is stated. */
export function rankBasis({ figures }: Dataset, { id }: Indicator): 'yoy' | 'level' {
  return hasFigure(figures, { indicator: id, measure: 'yoy' }) ? 'yoy' : 'level';
}

/** The place of which another is a part, where the indicator adds up over places. */
export function wholeOf({ places }: Dataset, { kind }: Indicator, place: Place): Place | undefined {
  const adds = kind === 'flow' || kind === 'stock' || kind === 'count';
  return adds && place.parent ? places.get(place.parent) : undefined;
}

/** The first of an order that occurs. */
function first<T>(order: readonly [T, ...T[]] | readonly T[], found: readonly T[]): T {
  const [fallback] = order;
  const hit = order.find((one) => found.includes(one)) ?? fallback;
  if (hit === undefined) throw new RangeError('an empty order');
  return hit;
}

function parentsOf({ places }: Dataset, of: readonly Place[]): Place[] {
  const ids = new Set(of.flatMap(({ parent }) => parent ?? []));
  const own = new Set(of.map(({ id }) => id));
  return [...places.values()].filter(({ id }) => ids.has(id) && !own.has(id));
}

/** The places that share a parent and a field with a place, itself among them. */
export function fieldOf({ places }: Dataset, place: Place | undefined): Place[] {
  return [...places.values()].filter(
    ({ parent, group }) =>
      parent !== undefined && parent === place?.parent && group === place.group,
  );
}

/** The year's target as a level line over its periods. */
function targetSeries(
  { targets }: Dataset,
  indicator: Indicator,
  place: Place,
  periods: readonly Period[],
): Series {
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

/** The periods of one kind for which anything of an indicator and measure is stated, oldest first, and the figures of it. */
export function periodsStated(
  dataset: Dataset,
  indicators: readonly Indicator[],
  measure: ChartMeasure,
  at: string | undefined,
): { readonly periods: Period[]; readonly figures: Figure[] } {
  const figures = indicators.flatMap(({ id }) =>
    measuresBehind(measure).flatMap((of) =>
      releasedBy(selectFigures(dataset.figures, { indicator: id, measure: of }), at),
    ),
  );
  const found = new Map(figures.map(({ period }) => [periodCode(period), period]));
  const periods = [...found.values()].sort(comparePeriods);
  // A line runs over periods of one length: the commonest.
  const count = (kind: Period['kind']) => periods.filter((one) => one.kind === kind).length;
  const kinds = [...new Set(periods.map(({ kind }) => kind))].sort((a, b) => count(b) - count(a));
  // A period under another name is one of them, too.
  for (const { period, span } of figures) {
    const name = kinds[0] && namedAs(period, span, kinds[0]);
    if (name) found.set(periodCode(name), name);
  }
  const own = [...found.values()].filter(({ kind }) => kind === kinds[0]);
  return { periods: own.sort(comparePeriods), figures };
}
