import { renewal as en } from './en/renewal.ts';
import { renewal as zh } from './zh/renewal.ts';

/** The words of the land renewal page; other pages do not load them. */
export type RenewalWords = typeof zh;

/** Both languages, because they load with the page's own script. */
export const RENEWAL_WORDS: Readonly<Record<'zh' | 'en', RenewalWords>> = { zh, en };
