import { date, must, year } from '../../tables/column.ts';
import { type Table, table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import type { YearEvaluation } from '../data/rules.ts';
import { ruleset, source } from './ruleColumns.ts';

/** rules_evaluations.csv: the rule set by which a year was evaluated. */
export const RULES_EVALUATIONS: Table<YearEvaluation> = table(
  { name: 'rules_evaluations', required: false, key: ['year'] },
  { ruleset, year: must(year('year')), announced: date('announced'), source },
);

export const RULES_EVALUATIONS_WORDS: TableWords = {
  row: { zh: '一年按哪套规则评价', en: 'by which rules a year was evaluated' },
  columns: {
    year: { zh: '年份', en: 'year' },
    announced: { zh: '公布结果的日期', en: 'day on which the results were announced' },
  },
};
