import type { Dataset } from './dataset.ts';
import type { Figure } from './figure.ts';
import { lastDay } from './period.ts';

/** What a row says of when it came out. */
type Dated = Pick<Figure, 'released' | 'source' | 'period'>;
type Sources = Pick<Dataset, 'sources'>;

/**
 * The day (ISO) on which a figure came out: its release, else the day its source appeared, and in
 * either case not before its period ended. '' where neither day is printed: the figure is undated.
 */
export function releaseDay({ released, source, period }: Dated, { sources }: Sources): string {
  const stated = released || sources.get(source)?.published || '';
  return stated === '' ? '' : laterDay(stated, lastDay(period));
}

/** The day (ISO) from which a figure counts as known: an undated one from the end of its period. */
export function knownFrom(figure: Dated, dataset: Sources): string {
  return releaseDay(figure, dataset) || lastDay(figure.period);
}

/** The later of two ISO days; an empty one is earlier than any. */
export function laterDay(one: string, other: string): string {
  return one > other ? one : other;
}
