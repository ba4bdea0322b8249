import { isPoint } from './point.ts';
import type { Selection } from './selection.ts';

/** The indexes of the periods in which any chosen series has a value, oldest first. */
export function statedAt({ periods, series }: Selection): number[] {
  const chosen = series.filter(({ role }) => role === 'chosen');
  return periods.flatMap((_, i) =>
    chosen.some(({ points }) => points[i] && isPoint(points[i])) ? [i] : [],
  );
}
