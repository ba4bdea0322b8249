import { must, or, word } from '../../tables/column.ts';
import { type Table, table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import type { SmeBracket } from '../data/rules.ts';
import { SME_ITEMS } from '../data/sme.ts';
import { amount, ruleset, smeTest } from './ruleColumns.ts';

/** rules_brackets.csv: the points that an item gives for a condition. */
export const RULES_BRACKETS: Table<SmeBracket> = table(
  { name: 'rules_brackets', required: false },
  {
    ruleset,
    item: must(or(word('item', SME_ITEMS), 'provincial_items')),
    test: smeTest,
    points: amount('points'),
  },
);

export const RULES_BRACKETS_WORDS: TableWords = {
  row: { zh: '计分的一档', en: 'a bracket of points' },
  columns: {
    item: { zh: '指标', en: 'item' },
    measure: { zh: '要达到的指标', en: 'what has to be so' },
    at_least: { zh: '至少', en: 'at least' },
    at_most: { zh: '至多', en: 'at most' },
    level: { zh: '要达到的等级', en: 'the level to be reached' },
    points: { zh: '得分', en: 'points' },
  },
};
