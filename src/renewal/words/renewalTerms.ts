import type { renewalTerms } from './zh/renewalTerms.ts';

/** The terms that all parts of the land renewal page share; the words of each part include them. */
export type TermWords = typeof renewalTerms;
