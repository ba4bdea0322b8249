import { createContext, useContext } from 'react';
import type { PartWords } from '../locale/lateWords.ts';
import type { Words } from '../locale/words.ts';

export interface Speech {
  readonly language: 'zh' | 'en';
  readonly words: Words;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** The current language and its words. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('useSpeech needs a SpeechContext');
  return speech;
}

/** The words of a part in the current language. */
export function useWords<Words>(part: PartWords<Words>): Words {
  return part[useSpeech().language];
}
