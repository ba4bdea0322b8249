import { sources as en } from './en/sources.ts';
import { sources as zh } from './zh/sources.ts';

/** The words of the Sources page; other pages do not load them. */
export type SourcesWords = typeof zh;

/** Both languages, because they load with the page's own script. */
export const SOURCES_WORDS: Readonly<Record<'zh' | 'en', SourcesWords>> = { zh, en };
