import type { SourceId } from '../figures/figure.ts';
import type { Source } from '../figures/tables.ts';
import { date, id, must, or, text, word } from './column.ts';
import { type Table, table } from './table.ts';

/** sources.csv: the articles, pages and sheets that print the figures. */
export const SOURCES: Table<Source> = table(
  { name: 'sources', required: true, key: ['source'] },
  {
    id: id<SourceId>('source'),
    title: must(text('title')),
    publisher: text('publisher'),
    author: text('author'),
    published: date('published'),
    url: text('url'),
    sha256: text('sha256'),
    licence: text('licence'),
    hand: or(word('hand', ['first', 'second']), 'first'),
    note: text('note'),
  },
);
