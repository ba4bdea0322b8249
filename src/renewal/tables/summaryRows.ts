import { parseDecimal } from '../../figures/decimal.ts';
import type { ParkId, SourceId } from '../../figures/figure.ts';
import { list, number, oneOf, text } from '../../intake/rowCells.ts';
import type { Row } from '../../intake/smallTable.ts';
import { type NO_PARK, SUMMARY_SUBJECTS, type SummaryCell } from '../data/summary.ts';

export function summaryCellOf(row: Row): SummaryCell {
  const base = {
    asOf: text(row, 'as_of'),
    year: Number(text(row, 'year')),
    subject: oneOf(SUMMARY_SUBJECTS, text(row, 'subject'), 'class'),
    parks: list(row, 'parks') as (ParkId | typeof NO_PARK)[],
    group: text(row, 'group'),
    source: (text(row, 'source') || undefined) as SourceId | undefined,
  };
  if (text(row, 'status') === 'confidential') return { ...base, status: 'confidential' };
  return {
    ...base,
    status: 'final',
    count: number(row, 'count') ?? 0,
    land: parseDecimal(text(row, 'land')),
    investment: parseDecimal(text(row, 'investment')),
  };
}
