import { renewalPublic as publicEn } from './en/renewalPublic.ts';
import { renewalTerms as termsEn } from './en/renewalTerms.ts';
import { renewalPublic as publicZh } from './zh/renewalPublic.ts';
import { renewalTerms as termsZh } from './zh/renewalTerms.ts';

const zh = { ...termsZh, ...publicZh };
const en: typeof zh = { ...termsEn, ...publicEn };

/** The words of the published aggregates. */
export type PublicWords = typeof zh;

/** Both languages, because they load with the page's own script. */
export const RENEWAL_PUBLIC: Readonly<Record<'zh' | 'en', PublicWords>> = { zh, en };
