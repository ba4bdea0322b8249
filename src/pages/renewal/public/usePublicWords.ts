import { type PublicWords, RENEWAL_PUBLIC } from '../../../locale/renewalPublic.ts';
import { useSpeech } from '../../../ui/language.tsx';

/** The words of the published aggregates in the language on show. */
export const usePublicWords = (): PublicWords => RENEWAL_PUBLIC[useSpeech().language];
