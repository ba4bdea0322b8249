type Language = 'zh' | 'en';

/** The words of one part of the product. */
export type PartWords<Words> = Readonly<Record<Language, Words>>;

/**
 * The words of a part that loads late. A browser loads one language of them, in parallel with the
 * script of the part; reading a language that is not loaded throws.
 */
export interface LateWords<Words> extends PartWords<Words> {
  readonly load: (language: Language) => Promise<Words>;
}

/**
 * Words that are loaded on demand, one language at a time.
 *
 * @example
 * export const SOURCES_WORDS = lateWords<SourcesWords>(
 *   async () => (await import('./zh/sources.ts')).sources,
 *   async () => (await import('./en/sources.ts')).sources,
 * );
 */
export function lateWords<Words>(
  zh: () => Promise<Words>,
  en: () => Promise<Words>,
): LateWords<Words> {
  const files = { zh, en };
  const loaded = new Map<Language, Words>();
  const read = (language: Language): Words => {
    const words = loaded.get(language);
    if (words === undefined) throw new Error(`words of a part are not loaded: ${language}`);
    return words;
  };
  return {
    get zh() {
      return read('zh');
    },
    get en() {
      return read('en');
    },
    load: async (language) => {
      const words = loaded.get(language) ?? (await files[language]());
      loaded.set(language, words);
      return words;
    },
  };
}

/** One section of the words of a part. */
export function sectionOf<Words, Key extends keyof Words>(
  part: PartWords<Words>,
  key: Key,
): PartWords<Words[Key]> {
  return {
    get zh() {
      return part.zh[key];
    },
    get en() {
      return part.en[key];
    },
  };
}
