import { useSpeech } from '../../ui/language.tsx';
import { RENEWAL, type RenewalWords } from '../words/renewal.ts';

/** The words of the page in the language on show. */
export const useRenewalWords = (): RenewalWords => RENEWAL[useSpeech().language];
