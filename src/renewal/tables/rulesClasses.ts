import { must, number, or, word } from '../../tables/column.ts';
import { shapedTable, type Table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import { CLASSES, type ClassRule } from '../data/rules.ts';
import { locator, ruleset, scope, source } from './ruleColumns.ts';

/** rules_classes.csv: a class by percentile in its scope, or by score. */
export const RULES_CLASSES: Table<ClassRule> = shapedTable(
  { name: 'rules_classes', required: false, key: ['ruleset', 'scope', 'class'] },
  {
    ruleset,
    scope,
    class: must(or(word('class', CLASSES), 'D')),
    from: number('from_percentile'),
    to: number('to_percentile'),
    least: number('least_score'),
    source,
    locator,
  },
  {
    read: ({ from = 0, to = 0, least, ...rule }): ClassRule =>
      least === undefined
        ? { ...rule, by: 'percentile', from, to }
        : { ...rule, by: 'score', least },
    write: (rule) => rule,
  },
);

export const RULES_CLASSES_WORDS: TableWords = {
  row: { zh: '一个类别的界限', en: 'the bounds of a class' },
  columns: {
    class: { zh: '类别', en: 'class' },
    from_percentile: { zh: '从前百分之几起', en: 'from this place among its scope, %' },
    to_percentile: { zh: '到前百分之几', en: 'to this place, %' },
    least_score: { zh: '至少几分', en: 'least score' },
  },
};
