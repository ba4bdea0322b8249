import { must, or, word } from '../../tables/column.ts';
import { inBoth, type Table, table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
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

export const RULES_ITEMS_WORDS: TableWords = {
  row: { zh: '专精特新计分的一项', en: 'an item of the specialised-SME points' },
  columns: {
    section: { zh: '部分', en: 'section' },
    item: { zh: '指标', en: 'item' },
    max_points: { zh: '满分', en: 'most points' },
    take: { zh: '取最高的一档，或相加', en: 'whether the best bracket counts, or the sum' },
    confidence: {
      zh: '公布的、未核对的，或演示用的',
      en: 'published, unverified, or made up for the demonstration',
    },
  },
};
