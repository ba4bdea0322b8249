/** The two languages of the product; Chinese comes first. */
export type Language = 'zh' | 'en';

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
