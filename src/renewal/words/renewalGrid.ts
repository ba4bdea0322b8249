import { renewalGrid as gridEn } from './en/renewalGrid.ts';
import { renewalTerms as termsEn } from './en/renewalTerms.ts';
import { renewalGrid as gridZh } from './zh/renewalGrid.ts';
import { renewalTerms as termsZh } from './zh/renewalTerms.ts';

const zh = { ...termsZh, ...gridZh };
const en: typeof zh = { ...termsEn, ...gridEn };

/** The words for parks and the firms in them. */
export type RenewalGridWords = typeof zh;

/** Both languages, because they load with the page's own script. */
export const RENEWAL_GRID: Readonly<Record<'zh' | 'en', RenewalGridWords>> = { zh, en };
