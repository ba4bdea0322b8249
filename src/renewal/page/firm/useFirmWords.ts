import { useSpeech } from '../../../ui/language.tsx';
import { type FirmWords, RENEWAL_FIRM } from '../../words/renewalFirm.ts';

/** The words of a firm's view in the language on show. */
export const useFirmWords = (): FirmWords => RENEWAL_FIRM[useSpeech().language];
