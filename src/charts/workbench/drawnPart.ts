import type { ChartKind, ChartReading } from '../../board/chartQuery.ts';
import { isPoint } from './point.ts';
import { seasonOf } from './readings.ts';
import type { Selection } from './selection.ts';

/** The kinds that show one period: the newest that anybody states. */
export const ONE_PERIOD: ReadonlySet<ChartKind> = new Set(['bar', 'scatter', 'dots', 'profile']);
/** The kinds in which nothing can stand beside what was chosen. */
const CHOSEN_ONLY: ReadonlySet<ChartKind> = new Set([
  'stacked',
  'stacked-100',
  'scatter',
  'bump',
  'profile',
]);

/** What of a selection a kind draws; its table and its exports hold that and no more. */
export function drawnPart(
  selection: Selection,
  kind: ChartKind,
  as?: ChartReading | undefined,
): Selection {
  const { periods, series } = selection;
  const chosen = series.filter(({ role }) => role === 'chosen');
  const last = statedAt(selection).at(-1);
  if (last === undefined) return selection;
  const ends = kind === 'slope' ? (slopeEnds(selection) ?? [last]) : periods.map((_, i) => i);
  const kept = ONE_PERIOD.has(kind) ? [last] : ends;
  const cut = (CHOSEN_ONLY.has(kind) || as === 'years' ? chosen : series).map((one) => ({
    ...one,
    points: kept.flatMap((i) => one.points[i] ?? []),
  }));
  return {
    ...selection,
    periods: kept.flatMap((i) => periods[i] ?? []),
    series: cut.filter(({ role, points }) => role === 'chosen' || points.some(isPoint)),
  };
}

/**
 * The two periods that a slope joins: the first and the last that anybody states. What accumulates
 * since January is joined to the same part of an earlier year alone. Undefined where there are not two.
 */
export function slopeEnds(selection: Selection): readonly [number, number] | undefined {
  const { periods, series, measure } = selection;
  const stated = statedAt(selection);
  const last = stated.at(-1);
  const end = last === undefined ? undefined : periods[last];
  if (last === undefined || !end) return undefined;
  const accumulates = measure === 'level' && series.some(({ span }) => span === 'ytd');
  const first = stated.find((i) => {
    const period = periods[i];
    return i < last && period && (!accumulates || seasonOf(period).at === seasonOf(end).at);
  });
  return first === undefined ? undefined : [first, last];
}

function statedAt({ periods, series }: Selection): number[] {
  const chosen = series.filter(({ role }) => role === 'chosen');
  return periods.flatMap((_, i) =>
    chosen.some(({ points }) => points[i] && isPoint(points[i])) ? [i] : [],
  );
}
