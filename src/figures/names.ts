import type { Bilingual, Language } from './language.ts';

/** The name in a language; the Chinese one if there is no English one. */
export function nameOf(name: Bilingual, language: Language): string {
  return name[language] || name.zh;
}

/** A note in a language. Notes have the form `中文 / English`; any other note is shown whole. */
export function noteOf(note: string, language: Language): string {
  const [zh, en, ...more] = note.split(' / ');
  if (zh === undefined || en === undefined || more.length > 0) return note;
  return language === 'zh' ? zh : en;
}

/**
 * The name of an indicator inside a sentence: in English the abbreviation among its synonyms that
 * consists of its initials (Gross domestic product: GDP), else the full name.
 */
export function sentenceName(
  { name, synonyms }: { readonly name: Bilingual; readonly synonyms: readonly string[] },
  language: Language,
): string {
  const full = nameOf(name, language);
  if (language === 'zh') return full;
  const initials = full.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  return synonyms.find((one) => initials.length > 1 && one === initials.join('')) ?? full;
}
