import { sources as en } from './en/sources.ts';
import { sources as zh } from './zh/sources.ts';

/** The words of the Sources page, which the other pages do without. */
export type SourcesWords = typeof zh;

/** In both languages, for they come with the page's own script. */
export const SOURCES_WORDS: Readonly<Record<'zh' | 'en', SourcesWords>> = { zh, en };
