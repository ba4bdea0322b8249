import { link as en } from './en/link.ts';
import { link as zh } from './zh/link.ts';

/** The words about a link that is only partly read. */
export const LINK: Readonly<Record<'zh' | 'en', typeof zh>> = { zh, en };
