import { workbench as en } from './en/workbench.ts';
import { workbench as zh } from './zh/workbench.ts';

/** The words of the workbench; other pages do not load them. */
export type WorkbenchWords = typeof zh;

/** Both languages, because they load with the workbench's own script. */
export const WORKBENCH_WORDS: Readonly<Record<'zh' | 'en', WorkbenchWords>> = { zh, en };
