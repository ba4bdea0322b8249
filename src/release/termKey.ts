import type { Figure, Measure } from '../figures/figure.ts';
/** What a number is about, whatever its scope and whatever its period is called. */
export interface TermKey extends Pick<Figure, 'place' | 'indicator' | 'of' | 'period' | 'span'> {
  readonly measure: Measure | 'target';
}
