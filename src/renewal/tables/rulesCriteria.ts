import { must, or, text, word } from '../../tables/column.ts';
import { shapedTable, type Table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import { FIRM_SCOPES } from '../data/enterprise.ts';
import { CLASSES, CRITERIA, type LowEfficiencyCriterion } from '../data/rules.ts';
import { amount, locator, ruleset, source } from './ruleColumns.ts';

/** rules_criteria.csv: the criteria of low efficiency. */
export const RULES_CRITERIA: Table<LowEfficiencyCriterion> = shapedTable(
  { name: 'rules_criteria', required: false },
  {
    ruleset,
    group: must(text('group')),
    criterion: must(or(word('criterion', CRITERIA), 'tax-per-mu-below')),
    scope: word('scope', FIRM_SCOPES),
    threshold: amount('threshold'),
    class: word('class', CLASSES),
    source,
    locator,
  },
  {
    read: ({ criterion, class: least = 'D', ...rule }): LowEfficiencyCriterion =>
      criterion === 'class-in-years'
        ? { ...rule, criterion, class: least }
        : { ...rule, criterion },
    write: (rule) => rule,
  },
);

export const RULES_CRITERIA_WORDS: TableWords = {
  row: { zh: '低效认定的一个条件', en: 'a criterion of low efficiency' },
  columns: {
    group: { zh: '条件组；各组满足其一', en: 'group; one group is enough' },
    criterion: { zh: '条件', en: 'criterion' },
    threshold: { zh: '界限', en: 'threshold' },
    class: { zh: '类别', en: 'class' },
    scope: { zh: '规上或规下；空着都算', en: 'above or below scale; both if empty' },
  },
};
