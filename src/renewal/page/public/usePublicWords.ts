import { useSpeech } from '../../../ui/language.tsx';
import { type PublicWords, RENEWAL_PUBLIC } from '../../words/renewalPublic.ts';

/** The words of the published aggregates in the language on show. */
export const usePublicWords = (): PublicWords => RENEWAL_PUBLIC[useSpeech().language];
