import { must, or, word } from '../../tables/column.ts';
import { type Table, table } from '../../tables/table.ts';
import type { SmeBracket } from '../data/rules.ts';
import { SME_ITEMS } from '../data/sme.ts';
import { amount, ruleset, smeTest } from './ruleColumns.ts';

/** rules_brackets.csv: points of an item for what is so of a firm. */
export const RULES_BRACKETS: Table<SmeBracket> = table(
  { name: 'rules_brackets', required: false },
  {
    ruleset,
    item: must(or(word('item', SME_ITEMS), 'provincial_items')),
    test: smeTest,
    points: amount('points'),
  },
);
