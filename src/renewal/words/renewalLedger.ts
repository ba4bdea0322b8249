import { renewalLedger as ledgerEn } from './en/renewalLedger.ts';
import { renewalTerms as termsEn } from './en/renewalTerms.ts';
import { renewalLedger as ledgerZh } from './zh/renewalLedger.ts';
import { renewalTerms as termsZh } from './zh/renewalTerms.ts';

const zh = { ...termsZh, ...ledgerZh };
const en: typeof zh = { ...termsEn, ...ledgerEn };

/** The words of the rectification ledger. */
export type LedgerWords = typeof zh;

/** Both languages, because they load with the page's own script. */
export const RENEWAL_LEDGER: Readonly<Record<'zh' | 'en', LedgerWords>> = { zh, en };
