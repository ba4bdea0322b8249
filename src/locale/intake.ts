import { intake as intakeEn } from './en/intake.ts';
import { intakeReview as reviewEn } from './en/intakeReview.ts';
import { tableMapping as mappingEn } from './en/tableMapping.ts';
import { intake as intakeZh } from './zh/intake.ts';
import { intakeReview as reviewZh } from './zh/intakeReview.ts';
import { tableMapping as mappingZh } from './zh/tableMapping.ts';

const zh = { ...intakeZh, ...reviewZh, ...mappingZh };
const en: typeof zh = { ...intakeEn, ...reviewEn, ...mappingEn };

/** The words of the Intake page; other pages do not load them. */
export type IntakeWords = typeof zh;

/** Both languages, because they load with the page's own script. */
export const INTAKE_WORDS: Readonly<Record<'zh' | 'en', IntakeWords>> = { zh, en };
