import { date, id, inChinese, inUnit, must, number, or, text, word } from '../../tables/column.ts';
import { inBoth, type Table, table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import type { RulesetId } from '../data/ids.ts';
import { CONFIDENCES, CRITERIA_JOINS, RULE_KINDS, type Ruleset } from '../data/rules.ts';
import { locator, source } from './ruleColumns.ts';

/** rules_sets.csv: rules of one kind, in force between two days. */
export const RULES_SETS: Table<Ruleset> = table(
  { name: 'rules_sets', required: false, key: ['ruleset'] },
  {
    id: id<RulesetId>('ruleset'),
    kind: must(or(word('kind', RULE_KINDS), 'evaluation')),
    name: inBoth('name', 'zh'),
    from: date('effective_from'),
    to: date('effective_to'),
    parcels: or(word('parcels', ['merge', 'separate']), 'separate'),
    leastLand: inUnit('亩', number('least_land')),
    objectionDays: number('objection_days', 'integer'),
    join: word('criteria_join', CRITERIA_JOINS),
    confidence: must(or(word('confidence', CONFIDENCES), 'demo')),
    source,
    locator,
    note: inChinese(text('note')),
  },
);

export const RULES_SETS_WORDS: TableWords = {
  row: { zh: '一套规则', en: 'a set of rules' },
  columns: {
    ruleset: { zh: '代码，其他表用它', en: 'id, by which other tables name it' },
    kind: {
      zh: '评价、低效认定、专精特新、项目时限或政策',
      en: 'evaluation, low efficiency, specialised SMEs, stage limits or policies',
    },
    effective_from: { zh: '生效日期', en: 'first day on which it holds' },
    effective_to: { zh: '失效日期', en: 'last day on which it holds' },
    parcels: {
      zh: '同一地块的企业合并或分开评价；空着分开',
      en: 'whether firms on one parcel are evaluated as one; apart if empty',
    },
    least_land: {
      zh: '规下企业用地不到这个数的不评价',
      en: 'below-scale firms with less are not evaluated',
    },
    objection_days: { zh: '公示的天数', en: 'days in which results are open to objection' },
    criteria_join: {
      zh: '同组条件同时满足或满足其一',
      en: 'whether all criteria of a group must hold, or any',
    },
    confidence: {
      zh: '公布的、未核对的，或演示用的',
      en: 'published, unverified, or made up for the demonstration',
    },
  },
};
