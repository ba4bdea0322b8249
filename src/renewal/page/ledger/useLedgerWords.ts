import { useSpeech } from '../../../ui/language.tsx';
import { type LedgerWords, RENEWAL_LEDGER } from '../../words/renewalLedger.ts';

/** The words of the ledger in the language on show. */
export const useLedgerWords = (): LedgerWords => RENEWAL_LEDGER[useSpeech().language];
