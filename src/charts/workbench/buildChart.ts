import type { ChartKind } from '../../board/chartQuery.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { parseDecimal } from '../../figures/decimal.ts';
import { formatGrowth, formatRank, formatValue, periodName } from '../../figures/format.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import { type Period, periodCode } from '../../figures/period.ts';
import type { Indicator } from '../../figures/tables.ts';
import type { WorkbenchWords } from '../../locale/workbench.ts';
import type { ChartModel, Family, PointState } from '../chartModel.ts';
import { type AxisUnit, axisUnit } from './axisUnit.ts';
import { type ChartView, quantityOf } from './chartView.ts';
import { type Absence, isPoint, type Point } from './point.ts';
import { rankBasis, type Series } from './selection.ts';
import { thin } from './thin.ts';

const COLOURS: readonly Family[] = ['banner', 'c1', 'c2', 'c3', 'c4'];
/** From the least certain to the most. */
const POINT_STATES: readonly PointState[] = ['implied', 'preliminary', 'revised'];
/** How a kind shows where a value comes from: by its points, its areas, or in words alone. */
const MARKED_BY: Readonly<Record<ChartKind, 'points' | 'areas' | 'words'>> = {
  line: 'points',
  column: 'areas',
  bar: 'areas',
  stacked: 'areas',
  'stacked-100': 'areas',
  scatter: 'points',
  slope: 'points',
  bump: 'words',
  dots: 'points',
  profile: 'points',
  heat: 'words',
  multiples: 'points',
};
/** More points than this are thinned before they are drawn. */
const MOST_POINTS = 2000;

/** A series as it is shown: named, coloured, each value written out. */
export interface ShownSeries {
  readonly series: Series;
  readonly name: string;
  readonly family: Family;
  readonly axis: AxisUnit;
  /** One a period, written for the reader. */
  readonly texts: readonly string[];
}

/** The chart of a view, and the series that its exports hold. */
export interface WorkbenchChart {
  readonly model: ChartModel;
  readonly shown: readonly ShownSeries[];
}

/** Draws up the chart of a view. */
export function buildChart(
  dataset: Dataset,
  view: ChartView,
  language: Language,
  words: WorkbenchWords,
): WorkbenchChart {
  const shown = shownSeries(view, language, words);
  return { shown, model: new Builder(dataset, view, shown, language, words).model() };
}

const pointOf = (point: Point | Absence | undefined): Point | undefined =>
  point && isPoint(point) ? point : undefined;

function shownSeries(
  { selection, indicators, places, kind }: ChartView,
  language: Language,
  words: WorkbenchWords,
): ShownSeries[] {
  const { series, measure } = selection;
  const mostOf = (quantity: string) =>
    Math.max(
      0,
      ...series
        .filter(({ indicator }) => quantityOf(indicator, measure) === quantity)
        .flatMap(({ points }) => points.map((point) => Math.abs(pointOf(point)?.value ?? 0))),
    );
  const axes = new Map<string, AxisUnit>();
  const axisOf = (indicator: Indicator): AxisUnit => {
    const quantity = quantityOf(indicator, measure);
    const axis = axes.get(quantity) ?? axisUnit(indicator, measure, mostOf(quantity), language);
    axes.set(quantity, axis);
    return axis;
  };
  // Bars and dots are named one by one: red for the first, grey for the others.
  const colours = kind === 'bar' || kind === 'dots' ? COLOURS.slice(0, 1) : COLOURS;
  let coloured = 0;
  return series.map((one): ShownSeries => {
    const axis = axisOf(one.indicator);
    const place = one.place ? nameOf(one.place.name, language) : words.medianOf;
    const own = {
      chosen: place,
      parent: place,
      median: words.medianOf,
      year: words.yearOf(place),
      target: words.targetOf(place),
    }[one.role];
    const indicator = nameOf(one.indicator.name, language);
    return {
      series: one,
      name:
        indicators.length > 1
          ? places.length > 1 || one.role !== 'chosen'
            ? `${own} · ${indicator}`
            : indicator
          : own,
      family:
        one.role === 'chosen'
          ? (colours[coloured++] ?? 'context')
          : one.role === 'median'
            ? 'ink'
            : 'context',
      axis,
      texts: one.points.map((point) => pointText(point, one, measure, axis, language, words)),
    };
  });
}

function pointText(
  point: Point | Absence,
  { role }: Series,
  measure: ChartView['measure'],
  axis: AxisUnit,
  language: Language,
  words: WorkbenchWords,
): string {
  if (!isPoint(point)) return words.gaps[point.gap];
  const [figure] = point.figures;
  const said = words.states[point.state];
  const mark = (text: string) =>
    said === '' ? text : language === 'zh' ? `${text}（${said}）` : `${text} (${said})`;
  const isPrinted = point.state !== 'implied' && role !== 'target';
  switch (measure) {
    case 'yoy': {
      const growth = isPrinted ? figure?.value : parseDecimal(point.value.toFixed(1));
      const unit = isPrinted ? figure?.unit : '%';
      return mark(growth && unit ? formatGrowth(growth, unit, language).text : '');
    }
    case 'rank':
      return mark(formatRank(point.value, language));
    default:
      return mark(
        isPrinted && figure?.value
          ? formatValue(figure.value, figure.unit, figure.qualifier, language)
          : axis.write(point.value),
      );
  }
}

/** All that one chart is made of. */
class Builder {
  readonly #chosen: readonly ShownSeries[];
  readonly #last: number;

  constructor(
    readonly dataset: Dataset,
    readonly view: ChartView,
    readonly shown: readonly ShownSeries[],
    readonly language: Language,
    readonly words: WorkbenchWords,
  ) {
    this.#chosen = shown.filter(({ series }) => series.role === 'chosen');
    const { periods } = view.selection;
    // The newest period that anybody states.
    this.#last = periods.findLastIndex((_, i) => this.#chosen.some((one) => this.#at(one, i)));
  }

  model(): ChartModel {
    const { kind, selection } = this.view;
    const base = this.#base(kind);
    const { ticks, unit } = this.#axis();
    switch (kind) {
      case 'line':
      case 'slope': {
        const at = selection.periods.map((_, i) => i);
        const ends = kind === 'slope' ? this.#ends() : at;
        const kept = kind === 'line' ? this.#kept(at) : ends;
        return {
          ...base,
          kind: 'line',
          unit,
          ticks: kept.map((i) => ticks[i] ?? ''),
          lines: this.shown.map((one) => ({
            name: one.name,
            family: one.family,
            values: kept.map((i) => this.#scaled(one, i)),
            states: kept.map((i) => this.#state(one, i)),
            dashed: one.series.role !== 'chosen' || selection.measure === 'single',
            endLabel: one.texts[kept.at(-1) ?? 0] ?? '',
          })),
        };
      }
      case 'column':
      case 'stacked':
      case 'stacked-100':
        return {
          ...base,
          kind: 'columns',
          mode: kind === 'column' ? 'grouped' : kind === 'stacked' ? 'stacked' : 'share',
          unit: kind === 'stacked-100' ? '%' : unit,
          ticks,
          series: (kind === 'column' ? this.shown : this.#chosen).map((one) => ({
            name: one.name,
            family: one.family,
            values: ticks.map((_, i) => this.#scaled(one, i)),
            states: ticks.map((_, i) => this.#state(one, i)),
          })),
        };
      case 'bar':
        return {
          ...base,
          kind: 'bars',
          family: 'c1',
          bars: this.#sorted().map((one) => ({
            name: one.name,
            value: this.#scaled(one, this.#last) ?? 0,
            label: one.texts[this.#last] ?? '',
            style: one.series.role === 'chosen' ? 'solid' : 'outline',
            atLeast: this.#at(one, this.#last)?.figures[0]?.qualifier === '>',
            family: one.family,
            state: this.#state(one, this.#last),
          })),
        };
      case 'bump':
        return {
          ...base,
          kind: 'bump',
          ticks,
          places: Math.max(
            1,
            ...this.#chosen.flatMap((one) => ticks.map((_, i) => this.#scaled(one, i) ?? 1)),
          ),
          lines: this.#chosen.map((one, i) => ({
            name: one.name,
            ranks: ticks.map((_, at) => this.#scaled(one, at)),
            chosen: i === 0,
          })),
        };
      case 'scatter':
        return { ...base, ...this.#scatter() };
      case 'dots':
        return { ...base, kind: 'dots', legend: [], scales: this.#dotRows() };
      case 'profile':
        return { ...base, kind: 'dots', legend: this.#legend(), scales: this.#profileRows() };
      case 'heat':
        return {
          ...base,
          kind: 'heat',
          ticks,
          heat: this.shown.map((one) => ({
            name: one.name,
            cells: ticks.map((_, i) => ({
              text: one.texts[i] ?? '',
              share: this.#share(one, i),
            })),
          })),
        };
      case 'multiples':
        return {
          ...base,
          kind: 'multiples',
          unit,
          ticks,
          panels: this.shown.map((one) => ({
            name: one.name,
            family:
              one.series.role === 'chosen'
                ? one === this.#chosen[0]
                  ? 'banner'
                  : 'c1'
                : 'context',
            values: ticks.map((_, i) => this.#scaled(one, i)),
            states: ticks.map((_, i) => this.#state(one, i)),
            endLabel: one.texts[this.#last] ?? '',
          })),
        };
    }
  }

  #state(one: ShownSeries, i: number): PointState {
    return this.#at(one, i)?.state ?? 'final';
  }

  #at({ series }: ShownSeries, i: number): Point | undefined {
    return pointOf(series.points[i]);
  }

  #scaled(one: ShownSeries, i: number): number | null {
    const point = this.#at(one, i);
    return point ? Number((point.value / one.axis.scale).toPrecision(12)) : null;
  }

  /** Of the range of its indicator, for a shade; null where there is no value. */
  #share(one: ShownSeries, i: number): number | null {
    const point = this.#at(one, i);
    if (!point) return null;
    const all = this.shown
      .filter(({ series }) => series.indicator.id === one.series.indicator.id)
      .flatMap(({ series }) => series.points.flatMap((other) => pointOf(other)?.value ?? []));
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return high > low ? (point.value - low) / (high - low) : 0.5;
  }

  #axis(): { ticks: readonly string[]; unit: string } {
    return {
      ticks: this.view.selection.periods.map(tick),
      unit: this.shown[0]?.axis.name ?? '',
    };
  }

  /** The first and the last period that the chosen places state. */
  #ends(): number[] {
    const { periods } = this.view.selection;
    const first = periods.findIndex((_, i) => this.#chosen.some((one) => this.#at(one, i)));
    return [Math.max(0, first), this.#last];
  }

  #kept(all: readonly number[]): readonly number[] {
    const most = Math.max(2, Math.floor(MOST_POINTS / Math.max(1, this.shown.length)));
    return thin(
      this.shown.map((one) => all.map((i) => this.#scaled(one, i))),
      most,
    );
  }

  #sorted(): ShownSeries[] {
    return this.shown
      .filter((one) => this.#at(one, this.#last))
      .toSorted((a, b) => (this.#scaled(b, this.#last) ?? 0) - (this.#scaled(a, this.#last) ?? 0));
  }

  #scatter() {
    const [x, y] = this.view.indicators;
    const of = (indicator: Indicator | undefined) =>
      this.#chosen.filter(({ series }) => series.indicator.id === indicator?.id);
    const [across, up] = [of(x), of(y)];
    const axis = (indicator: Indicator | undefined, own: readonly ShownSeries[]) => ({
      name: indicator ? nameOf(indicator.name, this.language) : '',
      unit: own[0]?.axis.name ?? '',
    });
    return {
      kind: 'scatter' as const,
      x: axis(x, across),
      y: axis(y, up),
      dots: across.flatMap((one, i) => {
        const other = up.find(({ series }) => series.place?.id === one.series.place?.id);
        const [left, height] = [
          this.#scaled(one, this.#last),
          other ? this.#scaled(other, this.#last) : null,
        ];
        if (!other || left === null || height === null) return [];
        const name = one.series.place ? nameOf(one.series.place.name, this.language) : '';
        const states = [this.#state(one, this.#last), this.#state(other, this.#last)];
        // Of two states the less certain one is drawn.
        const state = POINT_STATES.find((name) => states.includes(name)) ?? ('final' as const);
        return [{ name, x: left, y: height, family: COLOURS[i] ?? ('context' as const), state }];
      }),
    };
  }

  #dotRows() {
    const rows = this.#sorted();
    const points = rows.flatMap((one) => this.#at(one, this.#last) ?? []);
    const low = Math.min(...points.map(({ interval, value }) => finite(interval.low, value)));
    const high = Math.max(...points.map(({ interval, value }) => finite(interval.high, value)));
    const at = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
    return rows.map((one) => {
      const point = this.#at(one, this.#last);
      const value = point?.value ?? 0;
      return {
        name: one.name,
        label: one.texts[this.#last] ?? '',
        dots: [
          {
            name: one.name,
            at: at(value),
            low: at(finite(point?.interval.low ?? value, value)),
            high: at(finite(point?.interval.high ?? value, value)),
            family: one.family,
            state: this.#state(one, this.#last),
          },
        ],
      };
    });
  }

  #legend() {
    return this.view.places.map((place, i) => ({
      name: nameOf(place.name, this.language),
      family: COLOURS[i] ?? ('context' as const),
    }));
  }

  #profileRows() {
    return this.view.indicators.map((indicator) => {
      const own = this.#chosen.filter(({ series }) => series.indicator.id === indicator.id);
      const values = own.flatMap((one) => this.#at(one, this.#last)?.value ?? []);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const dots = own.flatMap((one) => {
        const value = this.#at(one, this.#last)?.value;
        if (value === undefined) return [];
        const share = high > low ? (value - low) / (high - low) : 0.5;
        const lower = indicator.direction === 'lower' || this.view.measure === 'rank';
        const at = lower ? 1 - share : share;
        const i = this.view.places.findIndex(({ id }) => id === one.series.place?.id);
        const state = this.#state(one, this.#last);
        const family = COLOURS[i] ?? ('context' as const);
        return [{ name: one.name, at, low: at, high: at, family, state }];
      });
      return {
        name: nameOf(indicator.name, this.language),
        label: own[0]?.texts[this.#last] ?? '',
        dots,
      };
    });
  }

  /** What every kind says: title, unit, span, scope, notes, the table behind. */
  #base(kind: ChartKind) {
    const { words, language, view } = this;
    const { selection, indicators } = view;
    const title = this.#title(kind);
    const names = selection.periods.map((period) => periodName(period, language));
    const figures = this.shown.flatMap(({ series }) =>
      series.points.flatMap((point) => pointOf(point)?.figures ?? []),
    );
    const units = [...new Set(this.shown.map(({ axis }) => axis.name).filter(Boolean))];
    return {
      id: 'workbench',
      title,
      subtitle: words.subtitle(
        [
          indicators
            .map(({ name }) => nameOf(name, language))
            .join(language === 'zh' ? '、' : ', '),
          words.measures[selection.measure],
          words.spans[selection.span],
          words.scopes[selection.scope],
          units.length > 0 ? words.unit(units.join(', ')) : '',
        ].filter(Boolean),
      ),
      description: words.described(
        title,
        this.shown.map(
          ({ name, texts }) => `${name} ${names[this.#last] ?? ''} ${texts[this.#last] ?? ''}`,
        ),
      ),
      note: this.#notes(kind).join(language === 'zh' ? '' : ' ') || undefined,
      columns: [words.period, ...this.shown.map(({ name }) => name)],
      rows: names
        .map((name, i) => [name, ...this.shown.map(({ texts }) => texts[i] ?? '')])
        .reverse(),
      figureRows: [...new Set(figures.map(({ row }) => row))].slice(-3),
    };
  }

  #title(kind: ChartKind): string {
    const { words, language, view } = this;
    const period = view.selection.periods[this.#last];
    const when = period ? periodName(period, language) : '';
    const [lead] = this.#chosen;
    const [x, y] = view.indicators.map(({ name }) => nameOf(name, language));
    if (kind === 'scatter') return words.scatterTitle(x ?? '', y ?? '', when);
    const place = lead?.series.place ? nameOf(lead.series.place.name, language) : '';
    if (kind === 'profile') return words.profileTitle(place, view.indicators.length, when);
    const own = this.#chosen.filter(({ series }) => series.indicator.id === view.indicators[0]?.id);
    const stated = own.filter((one) => this.#at(one, this.#last));
    const best = stated.toSorted(
      (a, b) => (this.#at(b, this.#last)?.value ?? 0) - (this.#at(a, this.#last)?.value ?? 0),
    )[0];
    if (!best || !x) return x ?? '';
    const name = best.series.place ? nameOf(best.series.place.name, language) : '';
    const value = best.texts[this.#last] ?? '';
    const top = this.#at(best, this.#last)?.value;
    const alone = stated.filter((one) => this.#at(one, this.#last)?.value === top).length === 1;
    if (view.measure === 'rank') {
      return words.ranked(place, x, lead?.texts[this.#last] ?? '', when);
    }
    if (stated.length > 1 && alone) return words.highest(name, x, value, stated.length, when);
    return lead && this.#at(lead, this.#last)
      ? words.only(place, x, lead.texts[this.#last] ?? '', when)
      : words.only(name, x, value, when);
  }

  #rankNote(): string {
    const [indicator] = this.view.indicators;
    return indicator ? this.words.rankNote[rankBasis(this.dataset, indicator)] : '';
  }

  #notes(kind: ChartKind): string[] {
    const { words, view } = this;
    const overTime = kind !== 'bar' && kind !== 'scatter' && kind !== 'dots' && kind !== 'profile';
    const points = this.shown.flatMap(({ series }) =>
      overTime ? series.points : series.points.slice(this.#last, this.#last + 1),
    );
    const states = new Set(points.map((point) => pointOf(point)?.state));
    const all = view.selection.periods.map((_, i) => i);
    const kept = kind === 'line' ? this.#kept(all).length : all.length;
    const lines = kind === 'line' || kind === 'slope' || kind === 'multiples' || kind === 'bump';
    return [
      points.some((point) => !isPoint(point)) && lines ? words.gapNote : '',
      ...(['preliminary', 'revised', 'implied'] as const).map((state) =>
        states.has(state) ? words.stateNotes[MARKED_BY[kind]][state] : '',
      ),
      kind === 'line' && this.shown.some(({ series }) => series.role !== 'chosen')
        ? words.besideNote
        : '',
      view.measure === 'rank' && states.has('implied') ? this.#rankNote() : '',
      kind === 'profile' ? words.profileNote(this.#legend()[0]?.name ?? '') : '',
      kind === 'dots' ? words.intervalNote : '',
      kind === 'profile' ? words.normalised : '',
      view.selection.leftOut > 0 ? words.leftOut(view.selection.leftOut) : '',
      kept < all.length
        ? words.thinned(all.length * this.shown.length, kept * this.shown.length)
        : '',
    ].filter(Boolean);
  }
}

const finite = (bound: number, value: number) => (Number.isFinite(bound) ? bound : value);

const tick = (period: Period) => {
  const code = periodCode(period);
  return period.kind === 'quarter' ? code.replace(/^\d\d(\d\d)-/, "'$1 ") : code;
};
