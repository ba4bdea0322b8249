import { workbench as en } from './en/workbench.ts';
import { workbench as zh } from './zh/workbench.ts';

/** The words of the workbench, which the other pages do without. */
export type WorkbenchWords = typeof zh;

/** In both languages, for they come with the workbench's own script. */
export const WORKBENCH_WORDS: Readonly<Record<'zh' | 'en', WorkbenchWords>> = { zh, en };
