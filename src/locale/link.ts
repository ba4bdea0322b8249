import { link as en } from './en/link.ts';
import { link as zh } from './zh/link.ts';

/** The words about a link that is not read in full. */
export const LINK: Readonly<Record<'zh' | 'en', typeof zh>> = { zh, en };
