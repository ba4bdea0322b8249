import { decimalAt } from '../../figures/columns.ts';
import type { SourceId } from '../../figures/figure.ts';
import type { ParkId } from '../data/ids.ts';
import type { RenewalTables } from '../data/renewalTables.ts';
import { NO_PARK, SUMMARY_GROUPS } from '../data/summary.ts';
import { ClassHistory, classOf, firmCode } from '../rules/evaluation/classHistory.ts';
import type { Evaluation } from '../rules/evaluation/evaluate.ts';
import { evaluateYear } from '../rules/evaluation/evaluate.ts';
import { evaluationRules } from '../rules/evaluation/evaluationRules.ts';
import { isBetter } from '../rules/evaluation/standing.ts';
import { isLowByClass } from '../rules/lowByClass.ts';
import {
  type LowEfficiencyResult,
  lowEfficiency,
  lowEfficiencyRules,
} from '../rules/lowEfficiency.ts';
import type { Contribution } from './contribution.ts';
import { SubjectEntries } from './subjectEntries.ts';

/** Decimals of published land of firms: tenths of a mu. */
export const FIRM_PLACES = 1;

/** The firms of a year, grouped by each published subject. */
export interface YearEntries {
  readonly year: number;
  readonly subjects: readonly SubjectEntries[];
  /** The source of the year's firms, if all have the same one. */
  readonly source: SourceId | undefined;
  /** True if the year's rules tie low efficiency to the classes. */
  readonly isLowByClass: boolean;
}

/**
 * Groups the firms of each year, earliest first: classes and low efficiency by park, moves of
 * class, titles.
 */
export function firmEntries(tables: RenewalTables): YearEntries[] {
  const told = announcedEvaluations(tables);
  return tables.enterprises.years().map((year) => {
    const firms = firmsOf(tables, year);
    const at = told.findIndex((one) => one.year === year);
    const evaluation = told[at];
    const evaluated = evaluation
      ? evaluatedEntries(tables, evaluation, told.slice(0, at), firms)
      : [];
    const low = lowEfficiencyRules(tables.rules, year);
    return {
      year,
      subjects: [...evaluated, titles(tables, year, firms)],
      source: onlySource(tables, year),
      isLowByClass: low !== undefined && isLowByClass(low),
    };
  });
}

interface Firm {
  readonly park: ParkId | typeof NO_PARK;
  readonly adds: Contribution;
}

/** The firms of a year by their row. */
function firmsOf({ enterprises: { columns } }: RenewalTables, year: number): Map<number, Firm> {
  const { enterprise, park, year: years } = columns.codes;
  const wanted = years.names.indexOf(String(year));
  const firms = new Map<number, Firm>();
  for (let row = 0; row < columns.length; row++) {
    if (years.codes[row] !== wanted) continue;
    const land = decimalAt(columns.amounts.land, row);
    const tenths = land ? Math.round(land.mantissa * 10 ** (FIRM_PLACES - land.scale)) : 0;
    firms.set(row, {
      park: (park.names[park.codes[row] ?? -1] || NO_PARK) as Firm['park'],
      adds: { holder: enterprise.names[enterprise.codes[row] ?? -1] ?? '', amounts: [1, tenths] },
    });
  }
  return firms;
}

/** The firms by their title as specialised SMEs. */
function titles(
  { enterprises: { columns } }: RenewalTables,
  year: number,
  firms: ReadonlyMap<number, Firm>,
): SubjectEntries {
  const entries = new SubjectEntries('title', year);
  const { title } = columns.codes;
  const groups: readonly string[] = SUMMARY_GROUPS.title;
  for (const [row, { adds }] of firms) {
    const own = title.names[title.codes[row] ?? -1] ?? '';
    entries.add(groups.includes(own) ? own : NO_PARK, undefined, adds);
  }
  return entries;
}

function evaluatedEntries(
  { enterprises, rules }: RenewalTables,
  evaluation: Evaluation,
  earlier: readonly Evaluation[],
  firms: ReadonlyMap<number, Firm>,
): SubjectEntries[] {
  const { year } = evaluation;
  const add = (entries: SubjectEntries, i: number, group: string, isByPark: boolean) => {
    const firm = firms.get(evaluation.firms.rows[i] ?? -1);
    if (firm) entries.add(group, isByPark ? firm.park : undefined, firm.adds);
  };
  const made: SubjectEntries[] = [];
  const hasClasses = evaluation.rules.classes.length > 0;
  if (hasClasses) {
    const classes = new SubjectEntries('class', year);
    for (let i = 0; i < evaluation.firms.length; i++) {
      add(classes, i, classOf(evaluation, i) ?? 'not-classed', true);
    }
    made.push(classes);
  }
  const own = lowEfficiencyRules(rules, year);
  if (own) {
    const lowOf = new Map(
      agreedLow(enterprises, evaluation, earlier, own).map((one) => [one.firm, one.low]),
    );
    const low = new SubjectEntries('low_efficiency', year);
    for (let i = 0; i < evaluation.firms.length; i++) {
      const known = lowOf.get(i);
      add(low, i, known === undefined ? 'not-known' : known ? 'low' : 'not-low', true);
    }
    made.push(low);
  }
  const before = earlier.find((one) => one.year === year - 1);
  if (hasClasses && before) {
    const moves = new SubjectEntries('class_move', year);
    const moveOf = classMoves(enterprises, before, evaluation);
    for (let i = 0; i < evaluation.firms.length; i++) add(moves, i, moveOf(i), false);
    made.push(moves);
  }
  return made;
}

/** Compares each firm's class with its class in the previous year. */
function classMoves(
  enterprises: RenewalTables['enterprises'],
  before: Evaluation,
  evaluation: Evaluation,
): (i: number) => (typeof SUMMARY_GROUPS.class_move)[number] {
  const { enterprise } = enterprises.columns.codes;
  const history = new ClassHistory(enterprises, [before]);
  return (i) => {
    const now = classOf(evaluation, i);
    if (!now) return 'not-classed';
    const then = history.at(firmCode(evaluation, enterprise, i), before.year);
    if (!then) return 'new';
    if (now === then) return 'same';
    return isBetter(now, then) ? 'up' : 'down';
  };
}

/**
 * The years that can be evaluated, earliest first. If the dataset has announcement days, years
 * without one are omitted.
 */
function announcedEvaluations({ enterprises, rules }: RenewalTables): Evaluation[] {
  const { evaluations } = rules;
  const isAnnounced = (year: number) =>
    evaluations.length === 0 ||
    evaluations.some((one) => one.year === year && one.announced !== '');
  return enterprises
    .years()
    .filter(isAnnounced)
    .flatMap((year) => {
      const found = evaluationRules(rules, { year });
      return typeof found === 'string' ? [] : [evaluateYear(enterprises.columns, found, year)];
    });
}

/**
 * If the rule does not say whether one criterion suffices or all must hold, a result that depends
 * on it is unknown.
 */
function agreedLow(
  enterprises: RenewalTables['enterprises'],
  evaluation: Evaluation,
  earlier: readonly Evaluation[],
  rules: Parameters<typeof lowEfficiency>[3],
): LowEfficiencyResult[] {
  const any = lowEfficiency(enterprises, evaluation, earlier, rules, 'any');
  const all = lowEfficiency(enterprises, evaluation, earlier, rules, 'all');
  return any.map((one, i) => (one.low === all[i]?.low ? one : { ...one, low: undefined }));
}

function onlySource({ enterprises }: RenewalTables, year: number): SourceId | undefined {
  const { source, year: years } = enterprises.columns.codes;
  const wanted = years.names.indexOf(String(year));
  const found = new Set<number>();
  for (let row = 0; row < enterprises.length; row++) {
    if (years.codes[row] === wanted) found.add(source.codes[row] ?? -1);
  }
  const [first = -1] = found;
  return found.size === 1 ? (source.names[first] as SourceId | undefined) : undefined;
}
