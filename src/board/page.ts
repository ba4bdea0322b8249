import type { Bilingual } from '../figures/language.ts';

/** What a path may name below a page. */
export type PathPart = 'place' | 'period';

/** A page as its addresses know it. */
export interface Page {
  /** Its name in the path: `/zh/demo/charts/`. */
  readonly name: string;
  readonly title: Bilingual;
  /** What the path may name below it, in order; a part without the one before it is not written. */
  readonly parts: readonly PathPart[];
}
