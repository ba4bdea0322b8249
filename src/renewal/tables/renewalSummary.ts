import type { SourceId } from '../../figures/figure.ts';
import {
  column,
  date,
  decimal,
  inUnit,
  list,
  must,
  number,
  optional,
  or,
  ref,
  word,
  year,
} from '../../tables/column.ts';
import { shapedTable, type Table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import type { ParkId } from '../data/ids.ts';
import {
  type NO_PARK,
  SUMMARY_GROUPS,
  SUMMARY_SUBJECTS,
  type SummaryCell,
  TOTAL_GROUP,
} from '../data/summary.ts';

const GROUPS = [...new Set([...Object.values(SUMMARY_GROUPS).flat(), TOTAL_GROUP])];

/**
 * renewal_summary.csv: aggregate numbers of firms, projects and cases. It has no database key,
 * because `parks` is empty for the whole area.
 */
export const RENEWAL_SUMMARY: Table<SummaryCell> = shapedTable(
  { name: 'renewal_summary', required: false },
  {
    asOf: must(date('as_of')),
    year: must(year('year')),
    subject: must(or(word('subject', SUMMARY_SUBJECTS), 'class')),
    parks: list<ParkId | typeof NO_PARK>('parks'),
    group: must(column<string>({ name: 'group', type: 'text', values: GROUPS }, (cell) => cell)),
    count: number('count'),
    land: inUnit('亩', decimal('land')),
    investment: inUnit('万元', decimal('investment')),
    status: must(or(word('status', ['final', 'confidential']), 'final')),
    source: optional(ref<SourceId>('source', 'sources')),
  },
  {
    read: ({ status, count = 0, land, investment, ...key }): SummaryCell =>
      status === 'confidential' ? { ...key, status } : { ...key, status, count, land, investment },
    write: (cell) => cell,
  },
);

export const RENEWAL_SUMMARY_WORDS: TableWords = {
  row: { zh: '不点名的汇总里的一格', en: 'one number of a table without names' },
  columns: {
    as_of: { zh: '截至日', en: 'day on which it holds' },
    year: { zh: '年份', en: 'year' },
    subject: { zh: '汇总的内容', en: 'what is counted' },
    parks: {
      zh: '园区；几个合成一行的都写，空着是全部',
      en: 'parks, several where they share a row; empty for all',
    },
    group: { zh: '组别；total 是合计', en: 'group; `total` is the sum of all' },
    count: { zh: '个数', en: 'count' },
    land: { zh: '用地', en: 'land' },
    investment: { zh: '投资', en: 'investment' },
    status: { zh: '最终数，或不公开', en: 'final, or confidential and without a number' },
  },
};
