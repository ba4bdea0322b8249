import type { TermWords } from './renewalTerms.ts';
import type { renewalSme } from './zh/renewalSme.ts';

/** The words for the points of specialised SMEs, together with the terms. */
export type SmeWords = TermWords & typeof renewalSme;
