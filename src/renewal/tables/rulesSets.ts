import type { RulesetId } from '../../figures/figure.ts';
import { date, id, inUnit, must, number, or, text, word } from '../../tables/column.ts';
import { inBoth, type Table, table } from '../../tables/table.ts';
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
    note: text('note'),
  },
);
