import type { Bilingual, Language } from './language.ts';

/** The name in a language; Chinese where no English one is given. */
export function nameOf(name: Bilingual, language: Language): string {
  return name[language] || name.zh;
}

/** A note in a language. Notes are written `中文 / English`; one without both halves is shown whole. */
export function noteOf(note: string, language: Language): string {
  const [zh, en, ...more] = note.split(' / ');
  if (zh === undefined || en === undefined || more.length > 0) return note;
  return language === 'zh' ? zh : en;
}

/**
 * The name of an indicator inside a sentence: in English its abbreviation, where the data names one
 * that its initials make (Gross domestic product: GDP).
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
