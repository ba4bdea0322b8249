import { date, must, year } from '../../tables/column.ts';
import { type Table, table } from '../../tables/table.ts';
import type { YearEvaluation } from '../data/rules.ts';
import { ruleset, source } from './ruleColumns.ts';

/** rules_evaluations.csv: by which rules a year was evaluated. */
export const RULES_EVALUATIONS: Table<YearEvaluation> = table(
  { name: 'rules_evaluations', required: false, key: ['year'] },
  { ruleset, year: must(year('year')), announced: date('announced'), source },
);
