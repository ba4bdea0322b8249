import { parseDecimal } from '../../figures/decimal.ts';
import type { Qualifier } from '../../figures/figure.ts';
import { formatNumber, formatRank } from '../../figures/format.ts';
import type { Interval } from '../../figures/interval.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import type { Indicator } from '../../figures/tables.ts';
import { writeValue } from '../../figures/writeValue.ts';
import type { WorkbenchWords } from '../../locale/workbench.ts';
import type { Family, PointState } from '../chartBase.ts';
import { type AxisUnit, axisUnit, quantityOf } from './axisUnit.ts';
import type { DrawnChoice } from './drawnChoice.ts';
import { type Absence, isPoint, type Point } from './point.ts';
import { baseOf, indexOf } from './readings.ts';
import type { Series } from './selection.ts';

/** Colours of the chosen series, in order; all others are grey. */
export const COLOURS: readonly Family[] = ['banner', 'c1', 'c2', 'c3', 'c4'];

/** A series ready to show: with a name, a colour and each value as text. */
export interface ShownSeries {
  readonly series: Series;
  readonly name: string;
  readonly family: Family;
  readonly axis: AxisUnit;
  /** Its values as an index, if the chart is read as one. */
  readonly index?: readonly (number | null)[];
  /** The formatted values, one for each period. */
  readonly texts: readonly string[];
}

/** The value of a period; undefined at a gap. */
export function pointAt({ series }: ShownSeries, i: number): Point | undefined {
  const point = series.points[i];
  return point && isPoint(point) ? point : undefined;
}

/** The value of a period in the unit of its axis, or as an index; null at a gap. */
export function scaledAt(one: ShownSeries, i: number): number | null {
  if (one.index) return one.index[i] ?? null;
  const point = pointAt(one, i);
  return point ? Number((point.value / one.axis.scale).toPrecision(12)) : null;
}

/** The state of a value; final if there is none. */
export const stateAt = (one: ShownSeries, i: number): PointState =>
  pointAt(one, i)?.state ?? 'final';

/** The series with a value in a period, highest first. */
export const highestFirst = (shown: readonly ShownSeries[], i: number): ShownSeries[] =>
  shown
    .filter((one) => pointAt(one, i))
    .toSorted((a, b) => (scaledAt(b, i) ?? 0) - (scaledAt(a, i) ?? 0));

/** Adds names, colours and texts to the series of a view. */
export function shownSeries(
  { selection, indicators, places, as }: DrawnChoice,
  colours: readonly Family[],
  language: Language,
  words: WorkbenchWords,
): ShownSeries[] {
  const { series, measure } = selection;
  const mostOf = (quantity: string) =>
    Math.max(
      0,
      ...series
        .filter(({ indicator }) => quantityOf(indicator, measure) === quantity)
        .flatMap(({ points }) =>
          points.map((point) => (isPoint(point) ? Math.abs(point.value) : 0)),
        ),
    );
  const axes = new Map<string, AxisUnit>();
  const axisOf = (indicator: Indicator): AxisUnit => {
    const quantity = quantityOf(indicator, measure);
    const axis = axes.get(quantity) ?? axisUnit(indicator, measure, mostOf(quantity), language);
    axes.set(quantity, axis);
    return axis;
  };
  let coloured = 0;
  const base = baseOf(selection);
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
    const index = as === 'index' ? indexOf(one, base) : undefined;
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
      axis: index ? indexAxis(words, language) : axis,
      ...(index ? { index } : {}),
      texts: one.points.map((point, i) => {
        const text = pointText(point, one, measure, axis, language, words);
        const value = index?.[i] ?? null;
        return value === null ? text : words.indexed(indexText(value, language), text);
      }),
    };
  });
}

function pointText(
  point: Point | Absence,
  { role }: Series,
  measure: DrawnChoice['measure'],
  axis: AxisUnit,
  language: Language,
  words: WorkbenchWords,
): string {
  if (!isPoint(point)) return words.gaps[point.gap];
  const [figure] = point.figures;
  const isPrinted = point.state !== 'implied' && role !== 'target';
  const printed = isPrinted && figure ? writeValue(figure, language)?.text : undefined;
  const text = printed ?? computedText(point, measure, axis, language);
  const said = words.states[point.state];
  if (said === '') return text;
  return language === 'zh' ? `${text}（${said}）` : `${text} (${said})`;
}

/** The text of a value that no source prints, or of a target. */
function computedText(
  { value, interval }: Point,
  measure: DrawnChoice['measure'],
  axis: AxisUnit,
  language: Language,
): string {
  const qualifier = boundOf(interval);
  switch (measure) {
    case 'yoy': {
      const growth = parseDecimal(value.toFixed(1));
      return writeValue({ measure, value: growth, unit: '%', qualifier }, language)?.text ?? '';
    }
    case 'rank':
      return formatRank(value, language);
    default:
      return axis.write(value, qualifier);
  }
}

/**
 * The bound of a computed value: open on one side is a bound, open on both sides is approximate.
 */
function boundOf({ low, high }: Interval): Qualifier {
  const [isFloor, isCeiling] = [Number.isFinite(low), Number.isFinite(high)];
  if (isFloor === isCeiling) return isFloor ? '=' : '~';
  return isFloor ? '>' : '<';
}

/** An index to one decimal, because it is computed from rounded values. */
export const indexText = (value: number, language: Language): string =>
  formatNumber(Number(value.toFixed(1)), language);

const indexAxis = (words: WorkbenchWords, language: Language): AxisUnit => ({
  scale: 1,
  name: words.indexUnit,
  write: (value) => indexText(value, language),
});
