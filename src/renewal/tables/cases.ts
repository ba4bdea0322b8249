import type { SourceId } from '../../figures/figure.ts';
import {
  date,
  decimal,
  id,
  inChinese,
  inUnit,
  must,
  or,
  parts,
  ref,
  text,
  word,
} from '../../tables/column.ts';
import { inBoth, shapedTable, type Table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import type { CaseId, EnterpriseId } from '../data/ids.ts';
import { CASE_KINDS, type CaseStep, DISPOSALS, type RenewalCase } from '../data/renewalCase.ts';

/** cases.csv: disposal plans and rectification entries. */
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
    note: inChinese(text('note')),
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

/** Parses a step such as `2023-03-01 签订协议`: a day and a text; undefined if it has another form. */
export function caseStepOf(part: string): CaseStep | undefined {
  const [, day, what] = /^(\d{4}-\d{2}-\d{2}) (\S.*)$/su.exec(part) ?? [];
  return day && what ? { day, what } : undefined;
}

export const CASES_WORDS: TableWords = {
  row: {
    zh: '一份低效企业处置方案，或整改台账的一条',
    en: 'a disposal plan of a low-efficiency firm, or an entry of the rectification ledger',
  },
  columns: {
    case: { zh: '代码，其他表用它', en: 'id, by which other tables name it' },
    kind: { zh: '处置（disposal）或整改（rectification）', en: 'disposal or rectification' },
    enterprise: { zh: '企业的代码', en: 'id of the firm' },
    found: { zh: '发现的日期', en: 'day on which it was found' },
    listed: { zh: '列入清单的日期', en: 'day on which it was listed' },
    disposal: {
      zh: '处置方式：改造提升、兼并重组、回收盘活、集聚入园、关停退出',
      en: 'how: upgrade, merger, buy-back, move or close',
    },
    issue_zh: { zh: '问题，中文', en: 'issue in Chinese' },
    issue_en: { zh: '问题，英文', en: 'issue in English' },
    due: { zh: '期限', en: 'day by which it is due' },
    steps: { zh: '经过，每步写“日期 做了什么”', en: 'steps, each as a day and what was done' },
    mended: { zh: '整改完成的日期', en: 'day on which it was rectified' },
    rechecked: { zh: '复查的日期', en: 'day on which it was rechecked' },
    closed: { zh: '销号的日期', en: 'day on which it was closed' },
    land_freed: { zh: '腾出的土地', en: 'land that it freed' },
  },
};
