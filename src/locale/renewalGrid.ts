import { renewalGrid as en } from './en/renewalGrid.ts';
import { renewalGrid as zh } from './zh/renewalGrid.ts';

/** The words for parks and the firms in them. */
export type RenewalGridWords = typeof zh;

/** In both languages, for they come with the page's own script. */
export const RENEWAL_GRID: Readonly<Record<'zh' | 'en', RenewalGridWords>> = { zh, en };
