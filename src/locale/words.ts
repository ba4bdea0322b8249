import type { words } from './zh.ts';

/** Every word of the pages in one language. Only the language on show is loaded. */
export type Words = typeof words;

/** Loads the words of one language. */
export async function loadWords(language: 'zh' | 'en'): Promise<Words> {
  return language === 'zh' ? (await import('./zh.ts')).words : (await import('./en.ts')).words;
}
