import { type ContestId, type IndicatorId, MEASURES } from '../figures/figure.ts';
import { ZERO_TARGETS } from '../figures/rankingNames.ts';
import { type ContestIndicator, DIRECTIONS } from '../figures/tables.ts';
import { column, flag, must, number, numberOf, numberText, or, ref, text, word } from './column.ts';
import { type Table, table, together } from './table.ts';
import type { TableWords } from './words.ts';

/** A limit of points; `none` states that there is no limit. */
const limit = (name: string) =>
  column<number | 'none' | undefined>(
    { name, type: 'text' },
    (cell) => (cell === 'none' ? cell : numberOf(cell)),
    (value) => (value === 'none' ? value : numberText(value)),
  );

/**
 * contest_indicators.csv: the indicators that a version of a contest counts, with weight and
 * scoring.
 */
export const CONTEST_INDICATORS: Table<ContestIndicator> = table(
  {
    name: 'contest_indicators',
    required: false,
    key: ['contest', 'version', 'indicator', 'measure'],
  },
  {
    contest: must(ref<ContestId>('contest', 'contests')),
    version: must(text('version')),
    indicator: must(ref<IndicatorId>('indicator', 'indicators')),
    measure: must(or(word('measure', MEASURES), 'level')),
    weight: must(or(number('weight'), 0)),
    direction: or(word('direction', DIRECTIONS), 'higher'),
    target: flag('target', 'true', 'false'),
    bounds: together({ low: number('lower'), high: number('upper') }),
    base: number('base'),
    step: number('step'),
    floor: limit('floor'),
    cap: limit('cap'),
    zeroTarget: word('zero_target', ZERO_TARGETS),
  },
);

export const CONTEST_INDICATORS_WORDS: TableWords = {
  row: { zh: '一版规则里的一项指标', en: 'an indicator of a version of the rules' },
  columns: {
    measure: { zh: '参赛的数据类型', en: 'the measure that counts' },
    weight: { zh: '权重', en: 'weight' },
    direction: {
      zh: '越高越好或越低越好；空着按越高越好',
      en: 'whether higher or lower is better; higher if empty',
    },
    target: { zh: '是否与年度目标比', en: 'whether it is held against the annual target' },
    lower: {
      zh: '固定下界，按指标常用单位',
      en: 'fixed lower bound, in the usual unit of the indicator',
    },
    upper: {
      zh: '固定上界，按指标常用单位',
      en: 'fixed upper bound, in the usual unit of the indicator',
    },
    base: { zh: '比值计分的基数', en: 'the base of a score by ratio' },
    step: {
      zh: '名次递减计分时每差一名扣满分的百分之几',
      en: 'per cent of full points that each place costs under step points',
    },
    floor: { zh: '最低分；none 为不设', en: 'least points; `none` for no limit' },
    cap: { zh: '最高分；none 为不设', en: 'most points; `none` for no limit' },
    zero_target: { zh: '目标为 0 时怎样计', en: 'what a target of 0 means' },
  },
};
