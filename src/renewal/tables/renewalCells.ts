import { type Decimal, decimalText } from '../../figures/decimal.ts';
import { both, numberText } from '../../release/cells.ts';
import type { Cells } from '../../tables/column.ts';
import { AMOUNTS, type Enterprise } from '../data/enterprise.ts';
import { recordOf } from '../data/enterpriseTable.ts';
import type { Park } from '../data/park.ts';
import type { Project } from '../data/project.ts';
import { STAGES } from '../data/project.ts';
import type { RenewalCase } from '../data/renewalCase.ts';
import type { SummaryCell } from '../data/summary.ts';

const decimal = (value: Decimal | undefined) => (value ? decimalText(value) : '');

/** A row of parks.csv. */
export function parkCells({ id, name, at, spaceFree, ...park }: Park): Cells {
  return {
    park: id,
    ...both('name', name),
    place: park.place,
    kind: park.kind,
    land: decimal(park.land),
    space: decimal(park.space),
    space_free: decimal(spaceFree),
    longitude: decimal(at?.longitude),
    latitude: decimal(at?.latitude),
    source: park.source,
    note: park.note,
  };
}

/** A row of enterprises.csv. */
export function enterpriseCells(firm: Enterprise): Cells {
  return {
    enterprise: firm.id,
    year: String(firm.year),
    ...both('name', firm.name),
    park: firm.park,
    parcel: firm.parcel,
    scope: firm.scope,
    state: firm.state,
    exempt: firm.exempt,
    industry: firm.industry,
    title: firm.title,
    niche_since: numberText(firm.nicheSince),
    product_field: firm.productField,
    digital_level: numberText(firm.digitalLevel),
    quality: firm.quality.join('|'),
    rights: firm.rights,
    institution: firm.institution,
    honours: firm.honours.join('|'),
    ...recordOf(AMOUNTS, (name) => decimal(firm.amounts[name])),
    source: firm.source,
  };
}

/** A row of projects.csv. */
export function projectCells(project: Project): Cells {
  const stages = STAGES.map((stage) => [
    [stage, project.reached[stage]],
    [`${stage}_planned`, project.planned[stage]],
  ]);
  return {
    project: project.id,
    ...both('name', project.name),
    park: project.park,
    place: project.place,
    enterprise: project.enterprise,
    investment: decimal(project.investment),
    land: decimal(project.land),
    land_from: project.landFrom.map(({ from, land }) => `${from}:${decimalText(land)}`).join('|'),
    ...Object.fromEntries(stages.flat()),
    dropped: project.dropped,
    progress: decimal(project.progress),
    source: project.source,
    note: project.note,
  };
}

/** A row of cases.csv: disposal plans and the rectification ledger alike. */
export function caseCells(one: RenewalCase): Cells {
  const base = {
    case: one.id,
    kind: one.kind,
    enterprise: one.enterprise,
    found: one.found,
    listed: one.listed,
    due: one.due,
    closed: one.closed,
    steps: one.steps.map(({ day, what }) => `${day} ${what}`).join('|'),
    source: one.source,
    note: one.note,
  };
  switch (one.kind) {
    case 'disposal':
      return { ...base, disposal: one.disposal, land_freed: decimal(one.landFreed) };
    case 'rectification':
      return {
        ...base,
        ...both('issue', one.issue),
        mended: one.mended,
        rechecked: one.rechecked,
      };
  }
}

/** A row of renewal_summary.csv. */
export function summaryCells(cell: SummaryCell): Cells {
  const base = {
    as_of: cell.asOf,
    year: String(cell.year),
    subject: cell.subject,
    parks: cell.parks.join('|'),
    group: cell.group,
    status: cell.status,
    source: cell.source,
  };
  if (cell.status === 'confidential') return base;
  return {
    ...base,
    count: String(cell.count),
    land: decimal(cell.land),
    investment: decimal(cell.investment),
  };
}
