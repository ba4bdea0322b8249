import { FIRM_SCOPES } from '../../data/enterprise.ts';
import { type Evaluation, evaluateFirms } from './evaluate.ts';
import { amountsAsked, type EvaluationRules } from './evaluationRules.ts';
import { type EvaluatedColumns, firmColumns } from './firmColumns.ts';

/** A year and the rules to evaluate it by. */
export interface YearPlan {
  readonly year: number;
  readonly rules: EvaluationRules;
}

/** Phases per year: reading the firms, then evaluating each scope. */
const PHASES = 1 + FIRM_SCOPES.length;

/** Evaluates several years; reports the number of completed phases. */
export function evaluateYears(
  columns: EvaluatedColumns,
  years: readonly YearPlan[],
  onProgress?: (done: number, total: number) => void,
): Evaluation[] {
  const total = years.length * PHASES;
  let done = 0;
  return years.map(({ year, rules }) => {
    const evaluation = evaluateFirms(
      firmColumns(columns, year, amountsAsked(rules)),
      rules,
      year,
      () => onProgress?.(++done, total),
    );
    onProgress?.(++done, total);
    return evaluation;
  });
}

/** The amounts that the rules of any of the years use. */
export const amountsOfYears = (years: readonly YearPlan[]) => [
  ...new Set(years.flatMap(({ rules }) => amountsAsked(rules))),
];
