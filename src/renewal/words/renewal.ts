import { renewal as en } from './en/renewal.ts';
import { renewal as zh } from './zh/renewal.ts';

/** The words of the page of land renewal, which the other pages do without. */
export type RenewalWords = typeof zh;

/** In both languages, for they come with the page's own script. */
export const RENEWAL_WORDS: Readonly<Record<'zh' | 'en', RenewalWords>> = { zh, en };
