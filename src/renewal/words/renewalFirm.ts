import { renewalFirm as firmEn } from './en/renewalFirm.ts';
import { renewalSme as smeEn } from './en/renewalSme.ts';
import { renewalTerms as termsEn } from './en/renewalTerms.ts';
import { renewalFirm as firmZh } from './zh/renewalFirm.ts';
import { renewalSme as smeZh } from './zh/renewalSme.ts';
import { renewalTerms as termsZh } from './zh/renewalTerms.ts';

const zh = { ...termsZh, ...smeZh, ...firmZh };
const en: typeof zh = { ...termsEn, ...smeEn, ...firmEn };

/** The words of a firm's view and of the simulators. */
export type FirmWords = typeof zh;

/** Both languages, because they load with the page's own script. */
export const RENEWAL_FIRM: Readonly<Record<'zh' | 'en', FirmWords>> = { zh, en };
