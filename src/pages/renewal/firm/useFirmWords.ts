import { type FirmWords, RENEWAL_FIRM } from '../../../locale/renewalFirm.ts';
import { useSpeech } from '../../../ui/language.tsx';

/** The words of a firm's view in the language on show. */
export const useFirmWords = (): FirmWords => RENEWAL_FIRM[useSpeech().language];
