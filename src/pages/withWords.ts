import { documentLanguage } from '../board/documentLanguage.ts';
import type { LateWords } from '../locale/lateWords.ts';

/**
 * Loads a script in parallel with the words of its parts: in the document's language, or in both
 * languages at build time.
 */
export function withWords<Script>(
  load: () => Promise<Script>,
  ...parts: readonly Pick<LateWords<unknown>, 'load'>[]
): () => Promise<Script> {
  return async () => {
    const languages = import.meta.env.SSR ? (['zh', 'en'] as const) : [documentLanguage()];
    const words = parts.flatMap((part) => languages.map((language) => part.load(language)));
    const [script] = await Promise.all([load(), ...words]);
    return script;
  };
}
