import { type LedgerWords, RENEWAL_LEDGER } from '../../../locale/renewalLedger.ts';
import { useSpeech } from '../../../ui/language.tsx';

/** The words of the ledger in the language on show. */
export const useLedgerWords = (): LedgerWords => RENEWAL_LEDGER[useSpeech().language];
