import type { SourceId } from '../figures/figure.ts';
import type { Source } from '../figures/tables.ts';
import { date, id, inChinese, must, or, text, word } from './column.ts';
import { type Table, table } from './table.ts';
import type { TableWords } from './words.ts';

/** sources.csv: the articles, pages and sheets that print the figures. */
export const SOURCES: Table<Source> = table(
  { name: 'sources', naming: true, required: true, key: ['source'] },
  {
    id: id<SourceId>('source'),
    title: must(inChinese(text('title'))),
    publisher: inChinese(text('publisher')),
    author: inChinese(text('author')),
    published: date('published'),
    url: text('url'),
    sha256: text('sha256'),
    licence: text('licence'),
    hand: or(word('hand', ['first', 'second']), 'first'),
    note: inChinese(text('note')),
  },
);

export const SOURCES_WORDS: TableWords = {
  row: { zh: '一处来源：报道、网页或表格', en: 'a source: an article, a page or a sheet' },
  columns: {
    source: { zh: '代码，其他表用它', en: 'id, by which other tables name it' },
    title: { zh: '题名', en: 'title' },
    publisher: { zh: '发布者', en: 'publisher' },
    author: { zh: '作者', en: 'author' },
    published: {
      zh: '发布日期；没有印日期的空着',
      en: 'day of publication; empty where none is printed',
    },
    url: { zh: '网址', en: 'web address' },
    sha256: { zh: '原文件的 SHA-256', en: 'SHA-256 of the original file' },
    licence: { zh: '使用许可', en: 'licence' },
    hand: {
      zh: '一手（first）或转引（second）；空着按一手',
      en: 'first hand, or second where another source is repeated; first if empty',
    },
  },
};
