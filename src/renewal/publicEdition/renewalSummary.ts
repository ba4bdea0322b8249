import type { SourceId } from '../../figures/figure.ts';
import type { RenewalParts, RenewalTables } from '../../figures/land/renewalTables.ts';
import { renewalTables } from '../../figures/land/renewalTables.ts';
import type { SummaryCell } from '../../figures/land/summary.ts';
import type { Evaluation } from '../evaluation/evaluate.ts';
import { evaluateYear } from '../evaluation/evaluate.ts';
import { evaluationRules } from '../evaluation/evaluationRules.ts';
import { type LowEfficiencyResult, lowEfficiency, lowEfficiencyRules } from '../lowEfficiency.ts';
import { moveCells, titleCells } from './firmSummary.ts';
import { caseCells, stageCells } from './ledgerSummary.ts';
import { publicRenewal } from './publicRenewal.ts';
import { parkTableCells } from './summaryCells.ts';

/**
 * What a public edition tells of firms, projects and cases as of a day (ISO), from the tables as
 * they were known on it: for each year the classes and low efficiency by park, titles and moves of
 * class; and as of the day the stages of projects and how cases stand. Each firm, project and case
 * is in one group of each subject, and all subjects of a year share its number of firms alone, so
 * that no table tells what another keeps back.
 */
export function renewalSummary(parts: RenewalParts, day: string): SummaryCell[] {
  const tables = renewalTables(parts);
  const told = announcedEvaluations(tables);
  const years = tables.enterprises.years().flatMap((year) => {
    const source = onlySource(tables, year);
    const at = told.findIndex((one) => one.year === year);
    const evaluation = told[at];
    return [
      ...(evaluation ? evaluatedCells(tables, evaluation, told.slice(0, at)) : []),
      ...titleCells(tables.enterprises, year),
    ].map((cell): SummaryCell => ({ ...cell, asOf: day, year, source }));
  });
  const today = { asOf: day, year: Number(day.slice(0, 4)) };
  const stages = stageCells(tables.projects, day);
  const cases = caseCells(tables.cases, day);
  return [
    ...years,
    ...stages.map((cell) => ({ ...cell, ...today, source: onlyOne(tables.projects) })),
    ...cases.map((cell) => ({ ...cell, ...today, source: onlyOne(tables.cases) })),
  ];
}

/** The years that can be evaluated, the earliest first. Where the dataset says when results were made known, those that were not are nobody's to tell. */
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

function evaluatedCells(
  { enterprises, rules }: RenewalTables,
  evaluation: Evaluation,
  earlier: readonly Evaluation[],
) {
  const { year } = evaluation;
  const own = lowEfficiencyRules(rules, year);
  const low = own ? agreedLow(enterprises, evaluation, earlier, own) : [];
  const { classes, lowEfficiency: table } = publicRenewal(enterprises, evaluation, low);
  const hasClasses = evaluation.rules.classes.length > 0;
  const before = earlier.find((one) => one.year === year - 1);
  return [
    ...(hasClasses ? parkTableCells('class', classes) : []),
    ...(own ? parkTableCells('low_efficiency', table) : []),
    ...(hasClasses && before ? moveCells(enterprises, before, evaluation, classes) : []),
  ];
}

/** Where the rule leaves open whether one criterion is enough or all must hold, what hangs on that is not known. */
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

/** The source of all firms of a year, where they have the same. */
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

function onlyOne(rows: readonly { readonly source: SourceId }[]): SourceId | undefined {
  return rows.every(({ source }) => source === rows[0]?.source) ? rows[0]?.source : undefined;
}
