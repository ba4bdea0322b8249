import type { Bilingual, Language } from './language.ts';

/** The name in a language; Chinese where no English one is given. */
export function nameOf(name: Bilingual, language: Language): string {
  return name[language] || name.zh;
}
