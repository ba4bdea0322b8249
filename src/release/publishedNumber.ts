import type { Figure } from '../figures/figure.ts';
import type { TermKey } from './termKey.ts';
/** A number as a public output stated it. */
export type PublishedNumber = TermKey &
  Pick<Figure, 'unit' | 'qualifier' | 'scope' | 'released' | 'source'> & {
    readonly value: NonNullable<Figure['value']>;
  };
