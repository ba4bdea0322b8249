import type { Period } from '../../figures/period.ts';
import type { ChartReading } from './chartChoices.ts';
import { isPoint } from './point.ts';
import type { Selection, Series } from './selection.ts';

/** The ways besides the plain one in which a selection may be read, of those that its kind knows. */
export function readingsOf(
  selection: Selection,
  known: readonly ChartReading[] = [],
): readonly ChartReading[] {
  return known.filter((reading) =>
    reading === 'years' ? hasYears(selection) : hasIndex(selection),
  );
}

/** Whether there is one series, with values in the parts of several years. */
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

/** Whether there are levels with a period to count from. */
function hasIndex(selection: Selection): boolean {
  const isLevel = selection.measure === 'level' || selection.measure === 'single';
  return isLevel && baseOf(selection) >= 0;
}

/** The first period in which every chosen series has a value above 0; -1 where there is none. */
export function baseOf({ periods, series }: Selection): number {
  const chosen = series.filter(({ role }) => role === 'chosen');
  return periods.findIndex((_, i) =>
    chosen.every(({ points }) => {
      const point = points[i];
      return point && isPoint(point) && point.value > 0;
    }),
  );
}

/** A series as an index, its base period 100; nothing where it has no value then. */
export function indexOf({ points }: Series, base: number): (number | null)[] {
  const first = points[base];
  const whole = first && isPoint(first) && first.value > 0 ? first.value : undefined;
  return points.map((point) =>
    whole !== undefined && isPoint(point)
      ? Number(((100 * point.value) / whole).toPrecision(12))
      : null,
  );
}

/** Which part of its year a period is, from 0, and how many parts a year has. */
export function seasonOf(period: Period): { readonly at: number; readonly of: number } {
  return period.kind === 'quarter'
    ? { at: period.quarter - 1, of: 4 }
    : period.kind === 'month'
      ? { at: period.month - 1, of: 12 }
      : { at: 0, of: 1 };
}
