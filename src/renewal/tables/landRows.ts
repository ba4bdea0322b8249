import { parseDecimal } from '../../figures/decimal.ts';
import type { CaseId, EnterpriseId, ParkId, PlaceId, ProjectId } from '../../figures/figure.ts';
import { both, list, oneOf, sourceId, text } from '../../intake/rowCells.ts';
import type { Row } from '../../intake/smallTable.ts';
import { recordOf } from '../data/enterpriseTable.ts';
import { PARK_KINDS, type Park } from '../data/park.ts';
import { type LandTaken, type Project, STAGES } from '../data/project.ts';
import { type CaseStep, DISPOSALS, type RenewalCase } from '../data/renewalCase.ts';

const optional = (row: Row, name: string) => parseDecimal(text(row, name));

export function parkOf(row: Row): Park {
  const [longitude, latitude] = [optional(row, 'longitude'), optional(row, 'latitude')];
  return {
    id: text(row, 'park') as ParkId,
    name: both(row, 'name'),
    place: (text(row, 'place') || undefined) as PlaceId | undefined,
    kind: oneOf(PARK_KINDS, text(row, 'kind'), 'industrial'),
    land: optional(row, 'land'),
    space: optional(row, 'space'),
    spaceFree: optional(row, 'space_free'),
    at: longitude && latitude ? { longitude, latitude } : undefined,
    source: sourceId(row),
    note: text(row, 'note'),
  };
}

export function projectOf(row: Row): Project {
  return {
    id: text(row, 'project') as ProjectId,
    name: both(row, 'name'),
    park: (text(row, 'park') || undefined) as ParkId | undefined,
    place: (text(row, 'place') || undefined) as PlaceId | undefined,
    enterprise: (text(row, 'enterprise') || undefined) as EnterpriseId | undefined,
    investment: optional(row, 'investment'),
    land: optional(row, 'land'),
    landFrom: list(row, 'land_from').flatMap((part) => landTakenOf(part) ?? []),
    reached: recordOf(STAGES, (stage) => text(row, stage)),
    planned: recordOf(STAGES, (stage) => text(row, `${stage}_planned`)),
    dropped: text(row, 'dropped'),
    progress: optional(row, 'progress'),
    source: sourceId(row),
    note: text(row, 'note'),
  };
}

/** `case-7:12.5`: 12.5 mu of what case-7 freed; undefined for anything else. */
export function landTakenOf(part: string): LandTaken | undefined {
  const at = part.lastIndexOf(':');
  const land = parseDecimal(part.slice(at + 1));
  return at > 0 && land ? { from: part.slice(0, at) as CaseId, land } : undefined;
}

export function caseOf(row: Row): RenewalCase {
  const base = {
    id: text(row, 'case') as CaseId,
    enterprise: text(row, 'enterprise') as EnterpriseId,
    found: text(row, 'found'),
    listed: text(row, 'listed'),
    due: text(row, 'due'),
    closed: text(row, 'closed'),
    steps: list(row, 'steps').flatMap((part) => caseStepOf(part) ?? []),
    source: sourceId(row),
    note: text(row, 'note'),
  };
  if (text(row, 'kind') === 'rectification') {
    return {
      ...base,
      kind: 'rectification',
      issue: both(row, 'issue'),
      mended: text(row, 'mended'),
      rechecked: text(row, 'rechecked'),
    };
  }
  return {
    ...base,
    kind: 'disposal',
    disposal: oneOf(DISPOSALS, text(row, 'disposal'), 'upgrade'),
    landFreed: optional(row, 'land_freed'),
  };
}

/** `2023-03-01 签订协议`: a day and what was done; undefined for anything else. */
export function caseStepOf(part: string): CaseStep | undefined {
  const [, day, what] = /^(\d{4}-\d{2}-\d{2}) (\S.*)$/su.exec(part) ?? [];
  return day && what ? { day, what } : undefined;
}
