import type { Bilingual } from '../figures/language.ts';

/**
 * The meaning of a table and its columns. A table's words are a constant of their own in the file
 * of its definition, so that no page loads them with it.
 */
export interface TableWords {
  /** The meaning of one row. */
  readonly row: Bilingual;
  readonly columns: Readonly<Record<string, Bilingual>>;
}

/** The words of columns with the same meaning in every table. */
export const COMMON_WORDS: Readonly<Record<string, Bilingual>> = {
  name_zh: { zh: '中文名称', en: 'name in Chinese' },
  name_en: { zh: '英文名称；空着用中文名称', en: 'name in English; the Chinese one if empty' },
  place: { zh: '单位的代码', en: 'id of the place' },
  indicator: { zh: '指标的代码', en: 'id of the indicator' },
  source: { zh: '来源的代码', en: 'id of the source' },
  locator: { zh: '在来源的哪一篇、哪一段', en: 'article and paragraph in the source' },
  note: { zh: '备注', en: 'remark' },
  contest: { zh: '竞赛的代码', en: 'id of the contest' },
  version: { zh: '规则的版本', en: 'version of the rules' },
  period: {
    zh: '期间：2023、2023-Q1、2023-02 或 2023-03-31',
    en: 'period: 2023, 2023-Q1, 2023-02 or 2023-03-31',
  },
};
