import { decimalText, parseDecimal } from '../../figures/decimal.ts';
import type {
  CaseId,
  EnterpriseId,
  ParkId,
  PlaceId,
  ProjectId,
  SourceId,
} from '../../figures/figure.ts';
import {
  date,
  decimal,
  id,
  inUnit,
  must,
  optional,
  parts,
  ref,
  text,
} from '../../tables/column.ts';
import { inBoth, record, shapedTable, type Table } from '../../tables/table.ts';
import { recordOf } from '../data/enterpriseTable.ts';
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
    // The planned day stands beside the day that was.
    stages: record(
      recordOf(STAGES, (stage) =>
        record({ reached: date(stage), planned: date(`${stage}_planned`) }),
      ),
    ),
    dropped: date('dropped'),
    progress: inUnit('%', decimal('progress')),
    source: must(ref<SourceId>('source', 'sources')),
    note: text('note'),
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

/** `case-7:12.5`: 12.5 mu of what case-7 freed; undefined for anything else. */
export function landTakenOf(part: string): LandTaken | undefined {
  const at = part.lastIndexOf(':');
  const land = parseDecimal(part.slice(at + 1));
  return at > 0 && land ? { from: part.slice(0, at) as CaseId, land } : undefined;
}
