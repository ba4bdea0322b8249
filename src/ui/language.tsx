import { createContext, useContext } from 'react';
import type { Words } from '../locale/words.ts';

export interface Speech {
  readonly language: 'zh' | 'en';
  readonly words: Words;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

/** The language on show and its words. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('a component that speaks stands outside SpeechContext');
  return speech;
}
