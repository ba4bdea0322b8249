import type { Enterprise } from '../../data/enterprise.ts';
import type { Project } from '../../data/project.ts';
import type { RenewalCase } from '../../data/renewalCase.ts';
import type { FirmClass, Ruleset } from '../../data/rules.ts';
import type { Evaluation } from '../../rules/evaluation/evaluate.ts';
import { type FirmResult, firmResult } from '../../rules/evaluation/firmResult.ts';
import { type ObjectionStatus, objectionStatus } from '../../rules/evaluation/objections.ts';
import type { LowEfficiencyResult } from '../../rules/lowEfficiency.ts';
import type { Overview } from '../../rules/overview.ts';
import type { Warning } from '../../rules/warnings/warning.ts';

/** A year in which the firm was evaluated. */
export interface EvaluatedYear {
  readonly year: number;
  readonly set: Ruleset;
  readonly score: number;
  readonly class: FirmClass | undefined;
  readonly rank: number;
  readonly of: number;
}

/** All facts about one firm, as of the year on show. */
export interface FirmFacts {
  /** Its row of the year on show, else of the nearest earlier year, else its first row. */
  readonly firm: Enterprise;
  /** Undefined if the year cannot be evaluated or has no row of the firm. */
  readonly evaluated: FirmInEvaluation | undefined;
  /** The years in which it has a row, newest first. */
  readonly years: readonly number[];
  /** The years in which it was evaluated, newest first. */
  readonly history: readonly EvaluatedYear[];
  readonly low: LowEfficiencyResult | undefined;
  readonly warnings: readonly Warning[];
  readonly cases: readonly RenewalCase[];
  readonly projects: readonly Project[];
}

/** The firm within an evaluation. */
export interface FirmInEvaluation {
  readonly evaluation: Evaluation;
  /** Its index among the firms of the evaluation. */
  readonly place: number;
  readonly result: FirmResult;
  /** The other firms of its parcel. */
  readonly together: readonly Enterprise[];
  readonly objections: ObjectionStatus;
}

/** Collects the facts about a firm from the tables and rules; undefined if no row has this id. */
export function firmFacts(overview: Overview, id: string): FirmFacts | undefined {
  const { tables, evaluation, earlier, year, day, low, warnings } = overview;
  const rows = tables.enterprises.history(id);
  const firm = rows.filter((row) => row.year <= year).at(-1) ?? rows[0];
  if (!firm) return undefined;
  const now = typeof evaluation === 'string' ? undefined : evaluation;
  const place = now && placeOfFirm(overview, now, id);
  return {
    firm,
    years: rows.map((row) => row.year).reverse(),
    evaluated: now && place !== undefined ? inEvaluation(overview, now, place, day) : undefined,
    history: [...earlier, ...(now ? [now] : [])]
      .flatMap((one) => evaluatedYear(overview, one, id))
      .reverse(),
    low: low.find((one) => one.firm === place),
    warnings: warnings.filter(({ enterprise }) => enterprise === id),
    cases: tables.cases.filter(({ enterprise }) => enterprise === id),
    projects: tables.projects.filter(({ enterprise }) => enterprise === id),
  };
}

/**
 * Returns the firm's index among the firms of an evaluation; undefined if it has no row in that
 * year.
 */
export function placeOfFirm(
  { tables }: Pick<Overview, 'tables'>,
  { firms }: Evaluation,
  id: string,
): number | undefined {
  const { codes, names } = tables.enterprises.columns.codes.enterprise;
  const code = names.indexOf(id);
  const place = firms.rows.findIndex((row) => codes[row] === code);
  return code < 0 || place < 0 ? undefined : place;
}

function inEvaluation(
  { tables }: Overview,
  evaluation: Evaluation,
  place: number,
  day: string,
): FirmInEvaluation {
  const { set } = evaluation.rules;
  const result = firmResult(evaluation, place);
  const together = result.kind === 'evaluated' ? result.together : [];
  const announced = tables.rules.evaluations.find((one) => one.year === evaluation.year);
  return {
    evaluation,
    place,
    result,
    together: together.map((i) => tables.enterprises.at(evaluation.firms.rows[i] ?? 0)),
    objections: objectionStatus(announced?.announced ?? '', set.objectionDays, day),
  };
}

function evaluatedYear(overview: Overview, evaluation: Evaluation, id: string): EvaluatedYear[] {
  const place = placeOfFirm(overview, evaluation, id);
  const result = place === undefined ? undefined : firmResult(evaluation, place);
  if (result?.kind !== 'evaluated') return [];
  const { score, rank, of } = result;
  const { year, rules } = evaluation;
  return [{ year, set: rules.set, score, class: result.class, rank, of }];
}
