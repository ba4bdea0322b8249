import type { Dataset } from '../../figures/dataset.ts';
import type { SourceId } from '../../figures/figure.ts';
import { type EnterpriseColumns, EnterpriseTable, recordOf } from '../data/enterpriseTable.ts';
import type { RulesetId } from '../data/ids.ts';
import { landLedger } from '../data/landLedger.ts';
import { pickEnterprises } from '../data/pickEnterprises.ts';
import { type Project, STAGES } from '../data/project.ts';
import type { RenewalCase } from '../data/renewalCase.ts';
import type { RenewalParts, RenewalRules } from '../data/renewalTables.ts';

/**
 * The tables of land renewal as known at the end of a day (ISO). A row is known from the day of its
 * source; if that has no date, a firm-year is known from the end of its year, and parks and rules
 * always. Later events of projects and cases are blank, and so are references to rows not yet
 * known.
 */
export function renewalAsOf(
  parts: RenewalParts,
  sources: Dataset['sources'],
  day: string,
): RenewalParts {
  const isOut = ({ source }: { readonly source: SourceId | undefined }, otherwise = '') =>
    ((source && sources.get(source)?.published) || otherwise) <= day;
  const parks = parts.parks.filter((park) => isOut(park));
  const isPark = new Set<string>(parks.map(({ id }) => id));
  const known = firmsOut(parts.enterprises, (source, year) => isOut({ source }, `${year}-12-31`));
  const enterprises = withoutParks(known, isPark);
  const isFirm = new Set(enterprises.codes.enterprise.names);
  const cases = parts.cases
    .filter((one) => isOut(one) && one.found <= day && isFirm.has(one.enterprise))
    .map((one) => caseAsOf(one, day));
  const hasFreed = new Set<string>(
    cases.flatMap((one) => (one.kind === 'disposal' && one.landFreed ? [one.id] : [])),
  );
  const projects = parts.projects
    .filter((one) => isOut(one) && isKnown(one, day))
    .map((one): Project => {
      const then = projectAsOf(one, day);
      return {
        ...then,
        park: then.park && isPark.has(then.park) ? then.park : undefined,
        enterprise: then.enterprise && isFirm.has(then.enterprise) ? then.enterprise : undefined,
        landFrom: then.landFrom.filter(({ from }) => hasFreed.has(from)),
      };
    });
  const summary = parts.summary.filter(
    (cell) =>
      cell.asOf <= day &&
      isOut(cell) &&
      cell.parks.every((park) => park === 'none' || isPark.has(park)),
  );
  return {
    version: parts.version,
    parks,
    ...withinParcels({ enterprises, projects, cases }),
    summary,
    rules: rulesAsOf(parts.rules, isOut, day),
  };
}

/**
 * Removes freed land that exceeds the firm-years known by then, because a later row may describe
 * the parcel as the case left it. Changes nothing if no firm-year was left out.
 */
function withinParcels(
  parts: Pick<RenewalParts, 'enterprises' | 'projects' | 'cases'>,
): Pick<RenewalParts, 'enterprises' | 'projects' | 'cases'> {
  const { enterprises, projects, cases } = parts;
  const { faults } = landLedger(new EnterpriseTable(enterprises), cases, projects);
  if (faults.length === 0) return parts;
  const isAtFault = new Set(faults.map((fault) => fault.case));
  return withinParcels({
    enterprises,
    cases: cases.map((one) =>
      one.kind === 'disposal' && isAtFault.has(one.id) ? { ...one, landFreed: undefined } : one,
    ),
    projects: projects.map((one) => ({
      ...one,
      landFrom: one.landFrom.filter(({ from }) => !isAtFault.has(from)),
    })),
  });
}

const isBy = (date: string, day: string) => date !== '' && date <= day;
const upTo = (date: string, day: string) => (date <= day ? date : '');

function firmsOut(
  enterprises: EnterpriseColumns,
  isOut: (source: SourceId, year: string) => boolean,
): EnterpriseColumns {
  const { source, year } = enterprises.codes;
  // Looks up each pair of source and year once, not once for each of a million firm-years.
  const answers = source.names.map((one) => year.names.map((of) => isOut(one as SourceId, of)));
  if (answers.every((years) => years.every(Boolean))) return enterprises;
  const rows: number[] = [];
  for (let row = 0; row < enterprises.length; row++) {
    if (answers[source.codes[row] ?? -1]?.[year.codes[row] ?? -1]) rows.push(row);
  }
  return pickEnterprises(enterprises, Uint32Array.from(rows));
}

/** Blanks the parks that are not known yet. */
function withoutParks(columns: EnterpriseColumns, isPark: ReadonlySet<string>): EnterpriseColumns {
  const { park } = columns.codes;
  if (park.names.every((name) => name === '' || isPark.has(name))) return columns;
  const names = park.names.map((name) => (isPark.has(name) ? name : ''));
  return { ...columns, codes: { ...columns.codes, park: { ...park, names } } };
}

/**
 * A project is known from its first actual day (planned days do not count), or always if it has
 * none.
 */
function isKnown({ reached }: Project, day: string): boolean {
  const days = STAGES.map((stage) => reached[stage]).filter(Boolean);
  return days.length === 0 || days.some((date) => date <= day);
}

function projectAsOf(project: Project, day: string): Project {
  const { reached, dropped, landFrom } = project;
  const isWhole = STAGES.every((stage) => reached[stage] <= day) && dropped <= day;
  if (isWhole) return project;
  const taken = reached.started || reached.signed || reached.admitted;
  return {
    ...project,
    reached: recordOf(STAGES, (stage) => upTo(reached[stage], day)),
    dropped: upTo(dropped, day),
    // The progress of construction on an earlier day is unknown.
    progress: undefined,
    landFrom: isBy(taken, day) ? landFrom : [],
  };
}

function caseAsOf(one: RenewalCase, day: string): RenewalCase {
  const base = {
    listed: upTo(one.listed, day),
    closed: upTo(one.closed, day),
    steps: one.steps.filter((step) => step.day <= day),
  };
  switch (one.kind) {
    case 'disposal': {
      const freed = one.closed || one.steps.at(-1)?.day || one.found;
      return { ...one, ...base, landFreed: freed <= day ? one.landFreed : undefined };
    }
    case 'rectification':
      return {
        ...one,
        ...base,
        mended: upTo(one.mended, day),
        rechecked: upTo(one.rechecked, day),
      };
  }
}

/**
 * A rule set is known as a whole, from the day of its last source; results are known from their
 * announcement.
 */
function rulesAsOf(
  rules: RenewalRules,
  isOut: (row: { readonly source: SourceId }) => boolean,
  day: string,
): RenewalRules {
  const { items, classes, criteria, points, conditions, stages, policies } = rules;
  const later = new Set<RulesetId>();
  const sourced = [items, classes, criteria, points, conditions, stages, policies];
  for (const row of sourced.flat()) {
    if (!isOut(row)) later.add(row.ruleset);
  }
  const sets = rules.sets.filter((set) => isOut(set) && !later.has(set.id));
  const isSet = new Set<RulesetId>(sets.map(({ id }) => id));
  const ofSets = <Row extends { readonly ruleset: RulesetId }>(rows: readonly Row[]) =>
    sets.length === rules.sets.length ? rows : rows.filter(({ ruleset }) => isSet.has(ruleset));
  return {
    sets,
    evaluations: ofSets(rules.evaluations)
      .filter((one) => isOut(one))
      .map((one) => ({ ...one, announced: upTo(one.announced, day) })),
    items: ofSets(items),
    classes: ofSets(classes),
    criteria: ofSets(criteria),
    points: ofSets(points),
    brackets: ofSets(rules.brackets),
    conditions: ofSets(conditions),
    stages: ofSets(stages),
    policies: ofSets(policies),
  };
}
