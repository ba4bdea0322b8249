import { must, number, or } from '../../tables/column.ts';
import { type Table, table } from '../../tables/table.ts';
import type { SmeCondition } from '../data/rules.ts';
import { locator, ruleset, smeTest, source } from './ruleColumns.ts';

/** rules_conditions.csv: what a specialised SME has to meet. */
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
