import { ACCESSES, type PlaceId, type SourceId } from '../../figures/figure.ts';
import {
  date,
  decimal,
  freeText,
  id,
  inChinese,
  must,
  or,
  ref,
  word,
} from '../../tables/column.ts';
import { inBoth, type Table, table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import {
  INVESTMENT_UNITS,
  UPGRADE_KINDS,
  UPGRADE_STAGES,
  type UpgradeProject,
} from '../data/upgradeProject.ts';

/** upgrade_projects.csv: one row per project. */
export const UPGRADE_PROJECTS: Table<UpgradeProject> = table(
  { name: 'upgrade_projects', required: false, key: ['project'] },
  {
    id: id('project'),
    name: inBoth('name', 'zh'),
    place: must(ref<PlaceId>('place', 'places')),
    kind: must(or(word('kind', UPGRADE_KINDS), 'digital')),
    investment: decimal('investment'),
    unit: inChinese(word('unit', INVESTMENT_UNITS)),
    stage: must(or(word('stage', UPGRADE_STAGES), 'planned')),
    source: must(ref<SourceId>('source', 'sources')),
    locator: freeText('locator'),
    released: date('released'),
    access: or(word('access', ACCESSES), 'public'),
    note: freeText('note'),
  },
);

export const UPGRADE_PROJECTS_WORDS: TableWords = {
  row: { zh: '一个“两化”改造项目', en: 'a digital or green upgrade project' },
  columns: {
    project: { zh: '代码', en: 'id' },
    kind: { zh: '数字化或绿色化', en: 'digital or green' },
    investment: { zh: '投资，按 unit', en: 'investment, in `unit`' },
    unit: { zh: '投资的单位', en: 'unit of the investment' },
    stage: { zh: '阶段', en: 'stage' },
    released: { zh: '公布日期', en: 'day of release' },
    access: { zh: '公开或内部；空着按公开', en: 'public or internal; public if empty' },
  },
};
