import { must, number, or, word } from '../../tables/column.ts';
import { type Table, table } from '../../tables/table.ts';
import type { TableWords } from '../../tables/words.ts';
import { FIRM_RATIO_NAMES } from '../data/firmRatio.ts';
import { type EvaluationItem, MISSING_RULES } from '../data/rules.ts';
import { amount, locator, ruleset, scope, source } from './ruleColumns.ts';

/** rules_indicators.csv: the items of an evaluation: weight × value ÷ benchmark, within bounds. */
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

export const RULES_INDICATORS_WORDS: TableWords = {
  row: { zh: '亩均评价的一项指标', en: 'an item of an evaluation' },
  columns: {
    indicator: { zh: '指标', en: 'the ratio that counts' },
    weight: { zh: '权重', en: 'weight' },
    direction: {
      zh: '越高越好或越低越好；空着按越高越好',
      en: 'whether higher or lower is better; higher if empty',
    },
    benchmark: { zh: '基准值', en: 'benchmark' },
    cap: { zh: '得分上限，权重的倍数', en: 'most points, in weights' },
    floor: { zh: '得分下限，权重的倍数', en: 'least points, in weights' },
    missing: {
      zh: '缺数怎样计；空着不参加评价',
      en: 'what a missing value counts as; not evaluated if empty',
    },
  },
};
