import { SOURCES, type SourcesWords } from '../../locale/sources.ts';
import { useSpeech } from '../../ui/language.tsx';

/** The words of the Sources page in the language on show. */
export const useSourcesWords = (): SourcesWords => SOURCES[useSpeech().language];
