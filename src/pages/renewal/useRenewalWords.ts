import { RENEWAL, type RenewalWords } from '../../locale/renewal.ts';
import { useSpeech } from '../../ui/language.tsx';

/** The words of the page in the language on show. */
export const useRenewalWords = (): RenewalWords => RENEWAL[useSpeech().language];
