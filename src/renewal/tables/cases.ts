import type { CaseId, EnterpriseId, SourceId } from '../../figures/figure.ts';
import {
  date,
  decimal,
  id,
  inUnit,
  must,
  or,
  parts,
  ref,
  text,
  word,
} from '../../tables/column.ts';
import { inBoth, shapedTable, type Table } from '../../tables/table.ts';
import { CASE_KINDS, type CaseStep, DISPOSALS, type RenewalCase } from '../data/renewalCase.ts';

/** cases.csv: disposal plans and the rectification ledger alike. */
export const CASES: Table<RenewalCase> = shapedTable(
  { name: 'cases', required: false, key: ['case'] },
  {
    id: id<CaseId>('case'),
    kind: must(or(word('kind', CASE_KINDS), 'disposal')),
    enterprise: must(ref<EnterpriseId>('enterprise', 'enterprises')),
    found: must(date('found')),
    listed: date('listed'),
    disposal: word('disposal', DISPOSALS),
    issue: inBoth('issue'),
    due: date('due'),
    steps: parts('steps', caseStepOf, ({ day, what }) => `${day} ${what}`),
    mended: date('mended'),
    rechecked: date('rechecked'),
    closed: date('closed'),
    landFreed: inUnit('亩', decimal('land_freed')),
    source: must(ref<SourceId>('source', 'sources')),
    note: text('note'),
  },
  {
    read: ({
      kind,
      disposal = 'upgrade',
      landFreed,
      issue,
      mended,
      rechecked,
      ...base
    }): RenewalCase =>
      kind === 'rectification'
        ? { ...base, kind, issue, mended, rechecked }
        : { ...base, kind, disposal, landFreed },
    write: (one) => one,
  },
);

/** `2023-03-01 签订协议`: a day and what was done; undefined for anything else. */
export function caseStepOf(part: string): CaseStep | undefined {
  const [, day, what] = /^(\d{4}-\d{2}-\d{2}) (\S.*)$/su.exec(part) ?? [];
  return day && what ? { day, what } : undefined;
}
