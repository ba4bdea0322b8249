import { intake as en } from './en/intake.ts';
import { intake as zh } from './zh/intake.ts';

/** The words of the Intake page, which the other pages do without. */
export type IntakeWords = typeof zh;

/** In both languages, for they come with the page's own script. */
export const INTAKE: Readonly<Record<'zh' | 'en', IntakeWords>> = { zh, en };
