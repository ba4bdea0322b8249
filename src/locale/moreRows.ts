import { moreRows as en } from './en/moreRows.ts';
import { moreRows as zh } from './zh/moreRows.ts';

/** The words of a list that shows more of its rows at each press. */
export const MORE_ROWS: Readonly<Record<'zh' | 'en', typeof zh>> = { zh, en };
