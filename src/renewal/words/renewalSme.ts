import type { TermWords } from './renewalTerms.ts';
import type { renewalSme } from './zh/renewalSme.ts';

/** The words of the points of specialised SMEs, among the terms. */
export type SmeWords = TermWords & typeof renewalSme;
