import { must, or, word } from '../../tables/column.ts';
import { inBoth, type Table, table } from '../../tables/table.ts';
import { CONFIDENCES, SME_SECTIONS, type SmePointsItem } from '../data/rules.ts';
import { SME_ITEMS } from '../data/sme.ts';
import { amount, locator, ruleset, source } from './ruleColumns.ts';

/** rules_items.csv: an item of the specialised-SME points. */
export const RULES_ITEMS: Table<SmePointsItem> = table(
  { name: 'rules_items', required: false, key: ['ruleset', 'item'] },
  {
    ruleset,
    section: must(or(word('section', SME_SECTIONS), 'specialisation')),
    item: must(or(word('item', SME_ITEMS), 'provincial_items')),
    name: inBoth('name', 'zh'),
    maxPoints: amount('max_points'),
    take: or(word('take', ['best', 'sum']), 'best'),
    confidence: must(or(word('confidence', CONFIDENCES), 'unverified')),
    source,
    locator,
  },
);
