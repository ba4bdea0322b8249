import type { Language } from '../../figures/language.ts';

/** The language tags (BCP 47) that search engines and feed readers know. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };
