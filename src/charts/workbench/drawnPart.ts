import type { KindDefinition } from '../kinds/kindDefinition.ts';
import type { ChartReading } from './chartChoices.ts';
import { isPoint } from './point.ts';
import type { Selection } from './selection.ts';
import { statedAt } from './statedAt.ts';

/** The part of a selection that a kind draws; its table and exports contain exactly that part. */
export function drawnPart(
  selection: Selection,
  { periods: shows, chosenOnly }: KindDefinition,
  as: ChartReading | undefined,
): Selection {
  const { periods, series } = selection;
  const chosen = series.filter(({ role }) => role === 'chosen');
  const last = statedAt(selection).at(-1);
  if (last === undefined) return selection;
  const all = periods.map((_, i) => i);
  const own = shows === 'all' ? all : shows === 'newest' ? [last] : shows(selection);
  const kept = own ?? [last];
  const cut = (chosenOnly || as === 'years' ? chosen : series).map((one) => ({
    ...one,
    points: kept.flatMap((i) => one.points[i] ?? []),
  }));
  return {
    ...selection,
    periods: kept.flatMap((i) => periods[i] ?? []),
    series: cut.filter(({ role, points }) => role === 'chosen' || points.some(isPoint)),
  };
}
