import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { parseDecimal } from '../../figures/decimal.ts';
import type { ContestId, IndicatorId, SourceId } from '../../figures/figure.ts';
import { periodName } from '../../figures/format.ts';
import { sentenceName } from '../../figures/names.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { FigureRow } from '../../figures/tableFixture.ts';
import {
  CITY,
  contest,
  dataset,
  HARBOUR,
  indicator,
  period,
  place,
} from '../../figures/tableFixture.ts';
import type { Award, Target } from '../../figures/tables.ts';
import { words as en } from '../../locale/en.ts';
import { words as zh } from '../../locale/zh.ts';
import { briefingHeadline } from './headline.ts';

const INDICATORS = [
  indicator('gdp', { name: { zh: '地区生产总值', en: 'GDP' } }),
  indicator('tax', { name: { zh: '财政收入', en: 'Fiscal revenue' } }),
  indicator('trade', { name: { zh: '进出口', en: 'Trade' } }),
  indicator('retail', { name: { zh: '零售额', en: 'Retail sales' } }),
];
const AWARD: Award = {
  contest: 'ten' as ContestId,
  period: '2023-Q1',
  place: HARBOUR.id,
  award: 'banner',
  group: '',
  printed: '',
  source: 'gazette' as SourceId,
  locator: '',
  note: '',
};
const LEVEL = { value: '35.1' };
const yoy = (value: string) => ({ measure: 'yoy', unit: '%', value });
const FIRST = { measure: 'rank', unit: '位', value: '1', of: 'city' };
const SISTERS = ['river', 'hill'].map((id) => place(id, { parent: CITY.id }));
const elsewhere = (row: FigureRow): FigureRow[] => SISTERS.map(({ id }) => ({ ...row, place: id }));

interface More extends Partial<Dataset> {
  readonly code?: string;
  readonly language?: 'zh' | 'en';
}

function headline(
  rows: readonly FigureRow[],
  { code = '2023-Q1', language = 'zh', ...more }: More = {},
) {
  const places = new Map([CITY, HARBOUR, ...SISTERS].map((one) => [one.id, one]));
  const data = dataset(INDICATORS, rows, { places, ...more });
  const stated = statementsOf(data, HARBOUR.id, period(code));
  return briefingHeadline({
    dataset: data,
    place: HARBOUR,
    parent: CITY,
    period: period(code),
    periodName: periodName(period(code), language),
    statements: INDICATORS.flatMap((one) => {
      const statement = stated.get(one.id);
      return statement ? [{ indicator: one, statement }] : [];
    }),
    language,
    words: language === 'zh' ? zh : en,
  });
}

const target = (value: string): Target => ({
  place: HARBOUR.id,
  indicator: INDICATORS[0]?.id ?? ('' as IndicatorId),
  year: 2023,
  value: parseDecimal(value) ?? { mantissa: 0, scale: 0 },
  unit: '亿元',
  source: 'gazette' as SourceId,
});

describe('the title', () => {
  it.each<[string, FigureRow[], More, string[], string[]]>([
    [
      'an award, and a rank that moved',
      [LEVEL, FIRST, { ...FIRST, value: '3', period: '2022-Q4' }],
      { awards: [AWARD] },
      ['海港区获2023年一季度红旗奖', '地区生产总值居云州市第 1 位，比上季度前移 2 位'],
      [
        'Harbour won the red banner for Q1 2023',
        '1st in Yunzhou on GDP, up 2 places on the previous quarter',
      ],
    ],
    [
      'a fall in rank as it says a rise',
      [
        { ...FIRST, value: '3' },
        { ...FIRST, period: '2022-Q4' },
      ],
      {},
      ['海港区2023年1–3月地区生产总值居云州市第 3 位，比上季度后退 2 位'],
      [
        'Harbour in January–March 2023: 3rd in Yunzhou on GDP, down 2 places on the previous quarter',
      ],
    ],
    [
      'the last of a whole field as it says the first',
      [{ ...FIRST, value: '3' }, ...elsewhere(FIRST)],
      {},
      ['海港区2023年1–3月地区生产总值居云州市 3 个单位第 3 位'],
      ['Harbour in January–March 2023: 3rd of 3 in Yunzhou on GDP'],
    ],
    [
      'a gap to a target before growth',
      [LEVEL, yoy('3.1')],
      { targets: [target('500')] },
      ['海港区2023年1–3月地区生产总值完成年度目标 7.0%，慢于时序进度 18.0 个百分点'],
      ['Harbour in January–March 2023: 7.0% of the annual target for GDP, 18.0 pp behind schedule'],
    ],
    [
      'a missed target at the end of the year',
      [{ ...LEVEL, period: '2023-Q4' }],
      { targets: [target('65')], code: '2023-Q4' },
      ['海港区2023年地区生产总值完成年度目标 54.0%，差 46.0 个百分点'],
      ['Harbour in 2023: 54.0% of the annual target for GDP, 46.0 pp short of target'],
    ],
    [
      'the largest change, and that it is the lowest of a whole field',
      [yoy('-8'), { ...yoy('3'), indicator: 'tax' }, ...elsewhere(yoy('2'))],
      {},
      ['海港区2023年1–3月地区生产总值同比下降 8%，增速为云州市 3 个单位中最低'],
      [
        'Harbour in January–March 2023: GDP down 8% on a year earlier, the lowest growth of the 3 places in Yunzhou',
      ],
    ],
    [
      'growth with its bound',
      [LEVEL, { ...yoy('30'), qualifier: '>' }],
      {},
      ['海港区2023年1–3月地区生产总值同比增长 30%以上'],
      ['Harbour in January–March 2023: GDP up over 30% on a year earlier'],
    ],
    [
      'no change',
      [LEVEL, yoy('0.0')],
      {},
      ['海港区2023年1–3月地区生产总值与上年同期持平'],
      ['Harbour in January–March 2023: GDP unchanged on a year earlier'],
    ],
    [
      'a revision',
      [
        { ...LEVEL, released: '2023-04-20' },
        { value: '36.0', released: '2023-07-20' },
      ],
      {},
      ['海港区2023年1–3月地区生产总值由 35.1 亿元 修订为 36.0 亿元'],
      ['Harbour in January–March 2023: GDP revised from CNY 3.51 bn to CNY 3.60 bn'],
    ],
    [
      'a level alone',
      [LEVEL],
      {},
      ['海港区2023年1–3月地区生产总值 35.1 亿元'],
      ['Harbour in January–March 2023: GDP of CNY 3.51 bn'],
    ],
    ['nothing', [], {}, ['海港区2023年一季度简报'], ['Harbour, Q1 2023']],
  ])('says %s', (_, rows, more, inChinese, inEnglish) => {
    expect(headline(rows, more).title).toEqual(inChinese);
    expect(headline(rows, { ...more, language: 'en' }).title).toEqual(inEnglish);
  });

  it.each([
    ['a first place in a field that has not all reported', [LEVEL, FIRST]],
    ['a first place that the field is not named of', [LEVEL, { ...FIRST, of: '' }]],
    ['the lowest growth where one place is late', [yoy('-8'), ...elsewhere(yoy('2')).slice(1)]],
    ['the lowest growth where another shares it', [yoy('-8'), ...elsewhere(yoy('-8'))]],
    [
      'the lowest growth beside one that is only bounded',
      [yoy('-8'), ...elsewhere({ ...yoy('2'), qualifier: '>' })],
    ],
  ])('does not claim %s', (_, rows) => {
    expect(headline(rows).title.join()).not.toMatch(/首|最|第/);
    expect(headline(rows, { language: 'en' }).title.join()).not.toMatch(/first|1st|lowest|highest/);
  });

  it('leaves out a gap to the schedule below 5 percentage points', () => {
    const { title } = headline([LEVEL, yoy('3.1')], { targets: [target('130')] });
    expect(title).toEqual(['海港区2023年1–3月地区生产总值同比增长 3.1%']);
  });

  it('names the contest if places of one whole won prizes of two contests', () => {
    const contests = ['ten', 'other'].map((id) =>
      contest(id, { name: { zh: `${id}赛`, en: `The ${id}` } }),
    );
    const other = { ...AWARD, contest: 'other' as ContestId, place: SISTERS[0]?.id ?? HARBOUR.id };
    expect(headline([], { awards: [AWARD, other], contests }).title).toEqual([
      '海港区获2023年一季度ten赛红旗奖',
    ]);
  });
});

it('names an indicator in an English sentence by its abbreviation', () => {
  const name = { zh: '地区生产总值', en: 'Gross domestic product' };
  const gdp = { name, synonyms: ['生产总值', 'GDP'] };
  expect(sentenceName(gdp, 'en')).toBe('GDP');
  expect(sentenceName(gdp, 'zh')).toBe('地区生产总值');
  expect(sentenceName({ name, synonyms: ['GNP'] }, 'en')).toBe('Gross domestic product');
});

describe('the lede', () => {
  it('gives levels together with their comparisons, in one sentence', () => {
    const share = { measure: 'share', unit: '%', value: '40.2', of: 'city' };
    const rows = [LEVEL, yoy('-1.5'), share, FIRST];
    expect(headline(rows).lede).toBe(
      '2023年1–3月，海港区地区生产总值 35.1 亿元，同比下降 1.5%，占云州市 40.2%，居云州市第 1 位。',
    );
    expect(headline(rows, { language: 'en' }).lede).toBe(
      'In January–March 2023 Harbour reported GDP of CNY 3.51 bn, down 1.5% on a year earlier, 40.2% of Yunzhou’s, 1st in Yunzhou.',
    );
  });

  it('takes the three indicators with the most facts, in the order of the table', () => {
    const level = (id: string) => ({ indicator: id, value: '1' });
    const grown = (id: string) => ({ ...yoy('2.0'), indicator: id });
    const rows = [
      ...['gdp', 'tax', 'trade', 'retail'].map(level),
      ...['retail', 'trade', 'tax'].map(grown),
    ];
    const { lede } = headline(rows);
    expect(lede).not.toContain('地区生产总值');
    expect(lede).toMatch(/财政收入.*；进出口.*；零售额.*。$/);
  });

  it('does not mention the city if the whole is another place', () => {
    const province = { of: 'province' };
    const share = { measure: 'share', unit: '%', value: '1.2', ...province };
    expect(headline([LEVEL, share, { ...FIRST, ...province }]).lede).not.toContain('云州市');
  });

  it('is empty if no level is stated', () => {
    expect(headline([yoy('3.1')]).lede).toBe('');
  });

  it.each(['zh', 'en'] as const)('writes no sign where the verb says it (%s)', (language) => {
    expect(headline([LEVEL, yoy('-1.5')], { language }).lede).not.toMatch(/[−+]/);
  });

  it('names late reports', () => {
    const rows = [LEVEL, { indicator: 'tax', status: 'missing' }];
    expect(headline(rows).lede).toMatch(/。财政收入缺报。$/);
    expect(headline(rows, { language: 'en' }).lede).toMatch(/\. Late: fiscal revenue\.$/);
  });

  it('never puts two spans or scopes into one sentence', () => {
    const rows = [
      LEVEL,
      { ...yoy('9.9'), span: 'quarter', period: '2023-Q1', scope: 'managed' },
      { indicator: 'tax', value: '7.7', span: 'month', period: '2023-03' },
    ];
    expect(headline(rows).lede).toBe('2023年1–3月，海港区地区生产总值 35.1 亿元。');
  });
});
