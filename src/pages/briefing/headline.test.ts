import { describe, expect, it } from 'vitest';
import type { ContestId, SourceId } from '../../figures/figure.ts';
import { statementsOf } from '../../figures/statements.ts';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { CITY, dataset, HARBOUR, indicator, period } from '../../figures/tableFixture.ts';
import type { Award } from '../../figures/tables.ts';
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

function headline(rows: readonly FigureRow[], language: 'zh' | 'en' = 'zh', award?: Award) {
  const data = dataset(INDICATORS, rows);
  const stated = statementsOf(data, HARBOUR.id, period('2023-Q1'));
  return briefingHeadline({
    place: HARBOUR,
    parent: CITY,
    periodName: language === 'zh' ? '2023年一季度' : 'Q1 2023',
    spanName: language === 'zh' ? '2023年1–3月累计' : 'Jan–Mar 2023, cumulative',
    award,
    statements: INDICATORS.flatMap((one) => {
      const statement = stated.get(one.id);
      return statement ? [{ indicator: one, statement }] : [];
    }),
    language,
    words: language === 'zh' ? zh : en,
  });
}

describe('the title', () => {
  it.each<[string, FigureRow[], Award | undefined, string[], string[]]>([
    [
      'an award, then a first place',
      [LEVEL, FIRST],
      AWARD,
      ['海港区获2023年一季度红旗奖', '地区生产总值居云州市首位'],
      ['Harbour won the red banner for Q1 2023', 'first in Yunzhou on GDP'],
    ],
    [
      'a first place',
      [LEVEL, FIRST],
      undefined,
      ['海港区地区生产总值居云州市首位'],
      ['Harbour: first in Yunzhou on GDP'],
    ],
    [
      'growth',
      [LEVEL, yoy('3.1')],
      undefined,
      ['海港区地区生产总值增长 3.1%'],
      ['Harbour: GDP up 3.1%'],
    ],
    [
      'a fall, without a sign',
      [LEVEL, yoy('-1.5')],
      undefined,
      ['海港区地区生产总值下降 1.5%'],
      ['Harbour: GDP down 1.5%'],
    ],
    [
      'no change',
      [LEVEL, yoy('0.0')],
      undefined,
      ['海港区地区生产总值持平'],
      ['Harbour: GDP unchanged'],
    ],
    [
      'a level alone',
      [LEVEL],
      undefined,
      ['海港区地区生产总值 35.1 亿元'],
      ['Harbour: GDP CNY 3.51 bn'],
    ],
    ['nothing', [], undefined, ['海港区2023年一季度简报'], ['Harbour, Q1 2023']],
  ])('says %s', (_, rows, award, inChinese, inEnglish) => {
    expect(headline(rows, 'zh', award).title).toEqual(inChinese);
    expect(headline(rows, 'en', award).title).toEqual(inEnglish);
  });

  it('claims no first place in a field that is not the city’s', () => {
    const { title } = headline([LEVEL, { ...FIRST, of: '' }]);
    expect(title).toEqual(['海港区地区生产总值 35.1 亿元']);
  });

  it('claims nothing for a second place', () => {
    expect(headline([LEVEL, { ...FIRST, value: '2' }]).title[0]).not.toContain('首位');
  });
});

describe('the lede', () => {
  it('gives levels with what is said of them, in a sentence', () => {
    const share = { measure: 'share', unit: '%', value: '40.2', of: 'city' };
    const rows = [LEVEL, yoy('-1.5'), share, FIRST];
    expect(headline(rows).lede).toBe(
      '2023年1–3月累计，海港区地区生产总值 35.1 亿元，下降 1.5%，占云州市 40.2%，居云州市第 1 位。',
    );
    expect(headline(rows, 'en').lede).toBe(
      'Jan–Mar 2023, cumulative, Harbour: GDP CNY 3.51 bn, down 1.5%, 40.2% of Yunzhou’s, 1st in Yunzhou.',
    );
  });

  it('takes the three of which most is said, in the order of the table', () => {
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

  it('says nothing of the city where the whole is another', () => {
    const province = { of: 'province' };
    const share = { measure: 'share', unit: '%', value: '1.2', ...province };
    expect(headline([LEVEL, share, { ...FIRST, ...province }]).lede).not.toContain('云州市');
  });

  it('is empty where no level is stated', () => {
    expect(headline([yoy('3.1')]).lede).toBe('');
  });

  it.each(['zh', 'en'] as const)('writes no sign where the verb says it (%s)', (language) => {
    expect(headline([LEVEL, yoy('-1.5')], language).lede).not.toMatch(/[−+]/);
  });
});
