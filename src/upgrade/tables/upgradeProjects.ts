import { ACCESSES, type PlaceId, type SourceId } from '../../figures/figure.ts';
import { date, decimal, freeText, id, must, or, ref, word } from '../../tables/column.ts';
import { inBoth, type Table, table } from '../../tables/table.ts';
import {
  INVESTMENT_UNITS,
  UPGRADE_KINDS,
  UPGRADE_STAGES,
  type UpgradeProject,
} from '../data/upgradeProject.ts';

/** upgrade_projects.csv: one row a project. */
export const UPGRADE_PROJECTS: Table<UpgradeProject> = table(
  { name: 'upgrade_projects', required: false, key: ['project'] },
  {
    id: id('project'),
    name: inBoth('name', 'zh'),
    place: must(ref<PlaceId>('place', 'places')),
    kind: must(or(word('kind', UPGRADE_KINDS), 'digital')),
    investment: decimal('investment'),
    unit: or(word('unit', INVESTMENT_UNITS), '万元'),
    stage: must(or(word('stage', UPGRADE_STAGES), 'planned')),
    source: must(ref<SourceId>('source', 'sources')),
    locator: freeText('locator'),
    released: date('released'),
    access: or(word('access', ACCESSES), 'public'),
    note: freeText('note'),
  },
);
