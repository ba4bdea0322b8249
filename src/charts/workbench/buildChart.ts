import type { Dataset } from '../../figures/dataset.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { Indicator } from '../../figures/tables.ts';
import type { WorkbenchWords } from '../../locale/workbench.ts';
import type { ChartModel, PointState } from '../chartModel.ts';
import { periodTick } from '../periodRun.ts';
import type { ChartView } from './chartView.ts';
import { describeChart } from './describeChart.ts';
import { breaksOf, endLabelOf, linesOf, yearsOf } from './lines.ts';
import { isPoint } from './point.ts';
import {
  COLOURS,
  pointAt,
  type ShownSeries,
  scaledAt,
  shownSeries,
  stateAt,
} from './shownSeries.ts';
import { thin } from './thin.ts';

/** From the least certain to the most. */
const POINT_STATES: readonly PointState[] = ['implied', 'preliminary', 'revised'];
/** More points than this are thinned before they are drawn. */
const MOST_POINTS = 2000;

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
    this.#last = periods.findLastIndex((_, i) => this.#chosen.some((one) => pointAt(one, i)));
  }

  model(): ChartModel {
    const { kind, selection } = this.view;
    const kept = this.#kept();
    const base = describeChart({
      ...this,
      chosen: this.#chosen,
      last: this.#last,
      kept: kept.length,
    });
    const ticks = selection.periods.map(periodTick);
    const unit = this.shown[0]?.axis.name ?? '';
    switch (kind) {
      case 'line':
        return this.view.as === 'years'
          ? { ...base, kind: 'line', unit, ...yearsOf(this) }
          : { ...base, kind: 'line', unit, ...linesOf(this, kept) };
      case 'slope':
        return { ...base, kind: 'line', unit, ...linesOf(this, kept) };
      case 'column':
      case 'stacked':
      case 'stacked-100': {
        // A part that is missing leaves no whole to take shares of.
        const whole = (i: number) =>
          kind !== 'stacked-100' || this.shown.every((one) => pointAt(one, i) !== undefined);
        return {
          ...base,
          kind: 'columns',
          mode: kind === 'column' ? 'grouped' : kind === 'stacked' ? 'stacked' : 'share',
          unit: kind === 'stacked-100' ? '%' : unit,
          ticks,
          series: this.shown.map((one) => ({
            name: one.name,
            family: one.family,
            values: ticks.map((_, i) => (whole(i) ? scaledAt(one, i) : null)),
            states: ticks.map((_, i) => stateAt(one, i)),
            ...patternOf(this.#chosen.indexOf(one)),
          })),
          ...(kind === 'stacked' ? { incomplete: ticks.map((_, i) => this.#lacking(i)) } : {}),
        };
      }
      case 'bar':
        return {
          ...base,
          kind: 'bars',
          family: 'c1',
          bars: this.#sorted().map((one) => ({
            name: one.name,
            value: scaledAt(one, this.#last) ?? 0,
            label: one.texts[this.#last] ?? '',
            style: one.series.role === 'chosen' ? 'solid' : 'outline',
            atLeast: pointAt(one, this.#last)?.figures[0]?.qualifier === '>',
            family: one.family,
            state: stateAt(one, this.#last),
          })),
        };
      case 'bump':
        return {
          ...base,
          kind: 'bump',
          ticks,
          places: Math.max(
            1,
            ...this.#chosen.flatMap((one) => ticks.map((_, i) => scaledAt(one, i) ?? 1)),
          ),
          lines: this.#chosen.map((one, i) => ({
            name: one.name,
            ranks: ticks.map((_, at) => scaledAt(one, at)),
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
            values: ticks.map((_, i) => scaledAt(one, i)),
            states: ticks.map((_, i) => stateAt(one, i)),
            endLabel: endLabelOf(this, one, this.#last),
            ...breaksOf(
              this,
              one,
              ticks.map((_, i) => i),
            ),
          })),
        };
    }
  }

  /** Which parts a stack lacks; undefined where it is whole or there is none. */
  #lacking(i: number): string | undefined {
    const absent = this.shown.filter((one) => !pointAt(one, i)).length;
    return absent === 0 || absent === this.shown.length ? undefined : this.words.lacking(absent);
  }

  /** Of the range of its indicator, for a shade; null where there is no value. */
  #share(one: ShownSeries, i: number): number | null {
    const point = pointAt(one, i);
    if (!point) return null;
    const all = this.shown
      .filter(({ series }) => series.indicator.id === one.series.indicator.id)
      .flatMap(({ series }) =>
        series.points.flatMap((other) => (isPoint(other) ? other.value : [])),
      );
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return high > low ? (point.value - low) / (high - low) : 0.5;
  }

  /** The periods that are drawn. */
  #kept(): readonly number[] {
    const all = this.view.selection.periods.map((_, i) => i);
    if (this.view.kind !== 'line') return all;
    const most = Math.max(2, Math.floor(MOST_POINTS / Math.max(1, this.shown.length)));
    return thin(
      this.shown.map((one) => all.map((i) => scaledAt(one, i))),
      most,
    );
  }

  #sorted(): ShownSeries[] {
    return this.shown
      .filter((one) => pointAt(one, this.#last))
      .toSorted((a, b) => (scaledAt(b, this.#last) ?? 0) - (scaledAt(a, this.#last) ?? 0));
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
          scaledAt(one, this.#last),
          other ? scaledAt(other, this.#last) : null,
        ];
        if (!other || left === null || height === null) return [];
        const name = one.series.place ? nameOf(one.series.place.name, this.language) : '';
        const states = [stateAt(one, this.#last), stateAt(other, this.#last)];
        // Of two states the less certain one is drawn.
        const state = POINT_STATES.find((name) => states.includes(name)) ?? ('final' as const);
        return [{ name, x: left, y: height, family: COLOURS[i] ?? ('context' as const), state }];
      }),
    };
  }

  #dotRows() {
    const rows = this.#sorted();
    const points = rows.flatMap((one) => pointAt(one, this.#last) ?? []);
    const low = Math.min(...points.map(({ interval, value }) => finite(interval.low, value)));
    const high = Math.max(...points.map(({ interval, value }) => finite(interval.high, value)));
    const at = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);
    return rows.map((one) => {
      const point = pointAt(one, this.#last);
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
            state: stateAt(one, this.#last),
          },
        ],
      };
    });
  }

  #legend() {
    return this.view.places.map((place, i) => ({
      name: [markOf(i).mark, nameOf(place.name, this.language)].filter(Boolean).join(' '),
      family: COLOURS[i] ?? ('context' as const),
    }));
  }

  #profileRows() {
    return this.view.indicators.map((indicator) => {
      const own = this.#chosen.filter(({ series }) => series.indicator.id === indicator.id);
      const values = own.flatMap((one) => pointAt(one, this.#last)?.value ?? []);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const dots = own.flatMap((one) => {
        const value = pointAt(one, this.#last)?.value;
        if (value === undefined) return [];
        const share = high > low ? (value - low) / (high - low) : 0.5;
        const lower = indicator.direction === 'lower' || this.view.measure === 'rank';
        const at = lower ? 1 - share : share;
        const i = this.view.places.findIndex(({ id }) => id === one.series.place?.id);
        const state = stateAt(one, this.#last);
        const family = COLOURS[i] ?? ('context' as const);
        return [{ name: one.name, at, low: at, high: at, family, state, ...markOf(i) }];
      });
      return {
        name: nameOf(indicator.name, this.language),
        label: own[0]?.texts[this.#last] ?? '',
        dots,
      };
    });
  }
}

/** The number of a place among those chosen, where the colours are used up. */
const markOf = (i: number): { readonly mark?: string } =>
  i >= COLOURS.length ? { mark: `${i + 1}` } : {};

const finite = (bound: number, value: number) => (Number.isFinite(bound) ? bound : value);

/** Series that a pattern distinguishes, since the colours are used up. */
const patternOf = (chosen: number) =>
  chosen >= COLOURS.length ? { pattern: chosen - COLOURS.length } : {};
