import type { Dataset } from './dataset.ts';
import type { Figure } from './figure.ts';
import { lastDay } from './period.ts';

/** The fields of a figure that date it. */
type Dated = Pick<Figure, 'released' | 'source' | 'period'>;
type Sources = Pick<Dataset, 'sources'>;

/**
 * The day (ISO) of a figure's release: its own date, else the publication date of its source, but
 * never before the end of its period. '' if neither date is printed: the figure is undated.
 */
export function releaseDay({ released, source, period }: Dated, { sources }: Sources): string {
  const stated = released || sources.get(source)?.published || '';
  return stated === '' ? '' : laterDay(stated, lastDay(period));
}

/** The day (ISO) from which a figure counts as known; for an undated one the end of its period. */
export function knownFrom(figure: Dated, dataset: Sources): string {
  return releaseDay(figure, dataset) || lastDay(figure.period);
}

/** The later of two ISO days; an empty one counts as the earliest. */
export function laterDay(one: string, other: string): string {
  return one > other ? one : other;
}
