import { decimalText, parseDecimal } from '../../figures/decimal.ts';
import type { PlaceId, SourceId } from '../../figures/figure.ts';
import {
  date,
  decimal,
  id,
  inChinese,
  inUnit,
  must,
  optional,
  parts,
  ref,
  text,
} from '../../tables/column.ts';
import { inBoth, record, shapedTable, type Table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import { recordOf } from '../data/enterpriseTable.ts';
import type { CaseId, EnterpriseId, ParkId, ProjectId } from '../data/ids.ts';
import { type LandTaken, type Project, STAGES } from '../data/project.ts';

/** projects.csv: projects, their stages, and the land that they take over. */
export const PROJECTS: Table<Project> = shapedTable(
  { name: 'projects', required: false, key: ['project'] },
  {
    id: id<ProjectId>('project'),
    name: inBoth('name', 'zh'),
    park: optional(ref<ParkId>('park', 'parks')),
    place: optional(ref<PlaceId>('place', 'places')),
    enterprise: optional(ref<EnterpriseId>('enterprise', 'enterprises')),
    investment: inUnit('万元', decimal('investment')),
    land: inUnit('亩', decimal('land')),
    landFrom: parts('land_from', landTakenOf, ({ from, land }) => `${from}:${decimalText(land)}`),
    // The planned day is next to the actual day.
    stages: record(
      recordOf(STAGES, (stage) =>
        record({ reached: date(stage), planned: date(`${stage}_planned`) }),
      ),
    ),
    dropped: date('dropped'),
    progress: inUnit('%', decimal('progress')),
    source: must(ref<SourceId>('source', 'sources')),
    note: inChinese(text('note')),
  },
  {
    read: ({ stages, ...project }): Project => ({
      ...project,
      reached: recordOf(STAGES, (stage) => stages[stage].reached),
      planned: recordOf(STAGES, (stage) => stages[stage].planned),
    }),
    write: ({ reached, planned, ...project }) => ({
      ...project,
      stages: recordOf(STAGES, (stage) => ({ reached: reached[stage], planned: planned[stage] })),
    }),
  },
);

/**
 * Parses `case-7:12.5`, which is 12.5 mu of the land that case-7 freed; undefined if it has another
 * form.
 */
export function landTakenOf(part: string): LandTaken | undefined {
  const at = part.lastIndexOf(':');
  const land = parseDecimal(part.slice(at + 1));
  return at > 0 && land ? { from: part.slice(0, at) as CaseId, land } : undefined;
}

export const PROJECTS_WORDS: TableWords = {
  row: { zh: '一个招商项目', en: 'an investment project' },
  columns: {
    project: { zh: '代码', en: 'id' },
    park: { zh: '落户园区的代码', en: 'id of its park' },
    place: { zh: '落户单位的代码', en: 'id of its place' },
    enterprise: { zh: '实施企业的代码', en: 'id of the firm that runs it' },
    investment: { zh: '计划投资', en: 'planned investment' },
    land: { zh: '用地', en: 'land' },
    land_from: {
      zh: '用了哪些案件腾出的地，写“案件代码:亩”',
      en: 'land taken over from cases, as `case:mu`',
    },
    admitted: { zh: '准入的日期', en: 'day on which it was admitted' },
    admitted_planned: { zh: '准入的计划日期', en: 'planned day of the same' },
    signed: { zh: '签约的日期', en: 'day on which it was signed' },
    signed_planned: { zh: '签约的计划日期', en: 'planned day of the same' },
    started: { zh: '开工的日期', en: 'day on which building started' },
    started_planned: { zh: '开工的计划日期', en: 'planned day of the same' },
    completed: { zh: '竣工的日期', en: 'day on which it was completed' },
    completed_planned: { zh: '竣工的计划日期', en: 'planned day of the same' },
    producing: { zh: '达产的日期', en: 'day of full production' },
    producing_planned: { zh: '达产的计划日期', en: 'planned day of the same' },
    dropped: { zh: '放弃的日期', en: 'day on which it was given up' },
    progress: { zh: '建设进度', en: 'how much of the building is done' },
  },
};
