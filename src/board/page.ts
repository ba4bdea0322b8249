import type { Bilingual } from '../figures/language.ts';

/** The parts of a path below a page. */
export type PathPart = 'place' | 'period';

/** A page, as its addresses need it. */
export interface Page {
  /** Its name in the path: `/zh/demo/charts/`. */
  readonly name: string;
  readonly title: Bilingual;
  /** The possible parts of the path below it, in order; a part requires the one before it. */
  readonly parts: readonly PathPart[];
}
