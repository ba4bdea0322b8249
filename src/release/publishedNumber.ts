import type { Figure } from '../figures/figure.ts';
import type { TermKey } from './termKey.ts';
/** A number as stated by a public output. */
export type PublishedNumber = TermKey &
  Pick<Figure, 'unit' | 'qualifier' | 'scope' | 'released' | 'source'> & {
    readonly value: NonNullable<Figure['value']>;
  };
