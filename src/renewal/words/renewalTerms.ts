import type { renewalTerms } from './zh/renewalTerms.ts';

/** What all parts of the page of land renewal name alike; the words of each part hold it. */
export type TermWords = typeof renewalTerms;
