import { renewalLedger as en } from './en/renewalLedger.ts';
import { renewalLedger as zh } from './zh/renewalLedger.ts';

/** The words of the rectification ledger, which come with the page of land renewal. */
export type LedgerWords = typeof zh;

export const RENEWAL_LEDGER: Readonly<Record<'zh' | 'en', LedgerWords>> = { zh, en };
