import type { ChartKind } from '../../board/chartQuery.ts';
import { isPoint } from './point.ts';
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
export function drawnPart(selection: Selection, kind: ChartKind): Selection {
  const { periods, series } = selection;
  const chosen = series.filter(({ role }) => role === 'chosen');
  const stated = periods.flatMap((_, i) => {
    return chosen.some(({ points }) => points[i] && isPoint(points[i])) ? [i] : [];
  });
  const [first, last] = [stated[0], stated.at(-1)];
  if (first === undefined || last === undefined) return selection;
  const ends = kind === 'slope' ? [...new Set([first, last])] : periods.map((_, i) => i);
  const kept = ONE_PERIOD.has(kind) ? [last] : ends;
  const cut = (CHOSEN_ONLY.has(kind) ? chosen : series).map((one) => ({
    ...one,
    points: kept.flatMap((i) => one.points[i] ?? []),
  }));
  return {
    ...selection,
    periods: kept.flatMap((i) => periods[i] ?? []),
    series: cut.filter(({ role, points }) => role === 'chosen' || points.some(isPoint)),
  };
}
