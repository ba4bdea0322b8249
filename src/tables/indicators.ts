import type { IndicatorId } from '../figures/figure.ts';
import { DIRECTIONS, INDICATOR_KINDS, type Indicator, SECTIONS } from '../figures/tables.ts';
import { TOPICS } from '../figures/topics.ts';
import {
  id,
  inChinese,
  list,
  must,
  number,
  openWord,
  optional,
  or,
  ref,
  text,
  word,
} from './column.ts';
import { inBoth, type Table, table } from './table.ts';
import type { TableWords } from './words.ts';

/** indicators.csv: the measured quantities and how their values behave. */
export const INDICATORS: Table<Indicator> = table(
  { name: 'indicators', naming: true, required: true, key: ['indicator'] },
  {
    id: id<IndicatorId>('indicator'),
    name: inBoth('name', 'both'),
    topic: openWord('topic', Object.keys(TOPICS)),
    section: or(word('section', SECTIONS), 'briefing'),
    kind: must(or(word('kind', INDICATOR_KINDS), 'flow')),
    direction: or(word('direction', DIRECTIONS), 'none'),
    unit: inChinese(text('unit')),
    decimals: or(number('decimals', 'integer'), 0),
    partOf: optional(ref<IndicatorId>('part_of', 'indicators')),
    follows: optional(ref<IndicatorId>('follows', 'indicators')),
    synonyms: inChinese(list('synonyms')),
    definition: inBoth('definition'),
  },
);

export const INDICATORS_WORDS: TableWords = {
  row: { zh: '一个指标', en: 'an indicator' },
  columns: {
    indicator: { zh: '代码，其他表用它', en: 'id, by which other tables name it' },
    name_en: { zh: '英文名称', en: 'name in English' },
    topic: {
      zh: '主题：指标按它归类、着色',
      en: 'topic, by which indicators are listed and coloured',
    },
    section: {
      zh: '在哪里显示：简报、全市的一项工程、腾笼换鸟；空着在简报',
      en: 'where it is shown: the briefing, a programme of a whole city, land renewal; the briefing if empty',
    },
    kind: {
      zh: '类型：流量（flow）、存量（stock）、比率（ratio）、增速（growth）、计数（count）',
      en: 'how its values behave: flow, stock, ratio, growth or count',
    },
    direction: {
      zh: '越高越好、越低越好，或不分好坏；空着不分',
      en: 'whether higher or lower is better; neither if empty',
    },
    unit: { zh: '常用的计量单位', en: 'the unit in which it is usually printed' },
    decimals: { zh: '常用的小数位数', en: 'usual number of decimal places' },
    part_of: { zh: '所属总数的指标', en: 'the indicator that it is part of' },
    follows: {
      zh: '前一环节的指标，如实到外资接合同外资',
      en: 'the indicator of the stage before it: contracted before utilised capital',
    },
    synonyms: { zh: '报道里的其他叫法', en: 'other names in articles' },
    definition_zh: { zh: '中文定义', en: 'definition in Chinese' },
    definition_en: { zh: '英文定义', en: 'definition in English' },
  },
};
