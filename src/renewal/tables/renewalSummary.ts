import type { ParkId, SourceId } from '../../figures/figure.ts';
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
import {
  type NO_PARK,
  SUMMARY_GROUPS,
  SUMMARY_SUBJECTS,
  type SummaryCell,
  TOTAL_GROUP,
} from '../data/summary.ts';

const GROUPS = [...new Set([...Object.values(SUMMARY_GROUPS).flat(), TOTAL_GROUP])];

/** renewal_summary.csv: firms, projects and cases in numbers alone. It has no key in the sense of a database: `parks` is empty for the whole. */
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
