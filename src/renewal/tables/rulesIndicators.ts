import { must, number, or, word } from '../../tables/column.ts';
import { type Table, table } from '../../tables/table.ts';
import { FIRM_RATIO_NAMES } from '../data/firmRatio.ts';
import { type EvaluationItem, MISSING_RULES } from '../data/rules.ts';
import { amount, locator, ruleset, scope, source } from './ruleColumns.ts';

/** rules_indicators.csv: what an evaluation counts: weight × value ÷ benchmark, within bounds. */
export const RULES_INDICATORS: Table<EvaluationItem> = table(
  { name: 'rules_indicators', required: false, key: ['ruleset', 'scope', 'indicator'] },
  {
    ruleset,
    scope,
    indicator: must(or(word('indicator', FIRM_RATIO_NAMES), 'tax_per_mu')),
    weight: amount('weight'),
    direction: or(word('direction', ['higher', 'lower']), 'higher'),
    benchmark: amount('benchmark'),
    cap: number('cap'),
    floor: number('floor'),
    missing: word('missing', MISSING_RULES),
    source,
    locator,
  },
);
