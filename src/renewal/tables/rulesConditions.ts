import { must, number, or } from '../../tables/column.ts';
import { type Table, table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import type { SmeCondition } from '../data/rules.ts';
import { locator, ruleset, smeTest, source } from './ruleColumns.ts';

/** rules_conditions.csv: the conditions for a specialised SME. */
export const RULES_CONDITIONS: Table<SmeCondition> = table(
  { name: 'rules_conditions', required: false },
  {
    ruleset,
    condition: must(or(number('condition', 'integer'), 0)),
    alternative: must(or(number('alternative', 'integer'), 0)),
    test: smeTest,
    source,
    locator,
  },
);

export const RULES_CONDITIONS_WORDS: TableWords = {
  row: { zh: '专精特新的一个条件', en: 'a condition of specialised SMEs' },
  columns: {
    condition: { zh: '条件的序号，各条都要满足', en: 'number of the condition; all must hold' },
    measure: { zh: '要达到的指标', en: 'what has to be so' },
    at_least: { zh: '至少', en: 'at least' },
    at_most: { zh: '至多', en: 'at most' },
    level: { zh: '要达到的等级', en: 'the level to be reached' },
  },
};
