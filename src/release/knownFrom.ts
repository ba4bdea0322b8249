import type { Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';

/**
 * The day (ISO) from which a figure is known: its release, else the day its source appeared; '' where
 * neither is printed, which counts as known all along.
 */
export function knownFrom(
  { released, source }: Pick<Figure, 'released' | 'source'>,
  { sources }: Pick<Dataset, 'sources'>,
): string {
  return released || sources.get(source)?.published || '';
}
