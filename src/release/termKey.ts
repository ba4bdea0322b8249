import type { Figure, Measure } from '../figures/figure.ts';
/** The subject of a number, independent of its scope and the name of its period. */
export interface TermKey extends Pick<Figure, 'place' | 'indicator' | 'of' | 'period' | 'span'> {
  readonly measure: Measure | 'target';
}
