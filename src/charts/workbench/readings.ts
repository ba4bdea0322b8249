import type { Period } from '../../figures/period.ts';
import type { ChartReading } from './chartChoices.ts';
import { isPoint } from './point.ts';
import type { Selection, Series } from './selection.ts';

/** The readings besides the plain one that a selection allows, among those that its kind offers. */
export function readingsOf(
  selection: Selection,
  known: readonly ChartReading[] = [],
): readonly ChartReading[] {
  return known.filter((reading) =>
    reading === 'years' ? hasYears(selection) : hasIndex(selection),
  );
}

/** True if there is one series with values in parts of several years. */
function hasYears({ periods, series }: Selection): boolean {
  const [only, ...others] = series.filter(({ role }) => role === 'chosen');
  const years = new Set(
    periods.flatMap(({ year }, i) => {
      const point = only?.points[i];
      return point && isPoint(point) ? year : [];
    }),
  );
  const seasonal = periods.every((one) => one.kind === 'quarter' || one.kind === 'month');
  return others.length === 0 && seasonal && years.size > 1;
}

/** True if there are levels with a possible base period. */
function hasIndex(selection: Selection): boolean {
  const isLevel = selection.measure === 'level' || selection.measure === 'single';
  return isLevel && baseOf(selection) >= 0;
}

/**
 * The index of the first period in which every chosen series has a value above 0; -1 if there is
 * none.
 */
export function baseOf({ periods, series }: Selection): number {
  const chosen = series.filter(({ role }) => role === 'chosen');
  return periods.findIndex((_, i) =>
    chosen.every(({ points }) => {
      const point = points[i];
      return point && isPoint(point) && point.value > 0;
    }),
  );
}

/** A series as an index with 100 in its base period; all null if it has no value there. */
export function indexOf({ points }: Series, base: number): (number | null)[] {
  const first = points[base];
  const whole = first && isPoint(first) && first.value > 0 ? first.value : undefined;
  return points.map((point) =>
    whole !== undefined && isPoint(point)
      ? Number(((100 * point.value) / whole).toPrecision(12))
      : null,
  );
}

/** The position of a period in its year, from 0, and the number of such periods in a year. */
export function seasonOf(period: Period): { readonly at: number; readonly of: number } {
  return period.kind === 'quarter'
    ? { at: period.quarter - 1, of: 4 }
    : period.kind === 'month'
      ? { at: period.month - 1, of: 12 }
      : { at: 0, of: 1 };
}
