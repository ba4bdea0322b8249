import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { CITY, dataset, HARBOUR, indicator, period } from '../../figures/tableFixture.ts';
import type { Indicator } from '../../figures/tables.ts';
import { words as en } from '../../locale/en.ts';
import { words as zh } from '../../locale/zh.ts';
import { briefingTiles } from './tiles.ts';

const GDP = indicator('gdp', { name: { zh: '地区生产总值', en: 'GDP' } });
const TAX = indicator('tax', { name: { zh: '财政收入', en: 'Revenue' } });
const yoy = (value: string, more: FigureRow = {}) => ({
  measure: 'yoy',
  unit: '%',
  value,
  ...more,
});

function tiles(
  rows: readonly FigureRow[],
  {
    indicators = [GDP],
    compare = 'city' as 'city' | 'year',
    language = 'zh' as 'zh' | 'en',
    parent = true,
  }: {
    indicators?: readonly Indicator[];
    compare?: 'city' | 'year';
    language?: 'zh' | 'en';
    parent?: boolean;
  } = {},
) {
  return briefingTiles({
    dataset: dataset(indicators, rows),
    place: HARBOUR,
    parent: parent ? CITY : undefined,
    period: period('2023-Q1'),
    compare,
    language,
    words: language === 'zh' ? zh : en,
  });
}

describe('a tile', () => {
  it('shows the figure as printed, and its growth', () => {
    const [tile] = tiles([{ value: '35.1' }, yoy('3.1')]);
    expect(tile?.name).toBe('地区生产总值');
    expect(tile?.value).toMatchObject({ before: '', number: '35.1', after: '亿元' });
    expect(tile?.absence).toBeUndefined();
    expect(tile?.rows[0]).toEqual({ label: '同比', text: '+3.1%', direction: 'up' });
  });

  it.each<[FigureRow, string, string]>([
    [{ ...yoy('30'), qualifier: '>' }, '+30%以上', 'over +30%'],
    [{ ...yoy('1.3'), unit: '倍' }, '+130%', '+130%'],
    [
      { measure: 'share', value: '40', unit: '%', of: 'city', qualifier: '>' },
      '占 40%以上',
      'over 40% share',
    ],
    [{ measure: 'rank', value: '3', unit: '位', of: 'city' }, '第 3 位', '3rd'],
  ])('keeps the bound and the kind of %j', (row, zhText, enText) => {
    const texts = (language: 'zh' | 'en') =>
      tiles([{ value: '35.1' }, row], { language })[0]?.rows.map(({ text }) => text);
    expect(texts('zh')).toContain(zhText);
    expect(texts('en')).toContain(enText);
  });

  it('says the same in English', () => {
    const [tile] = tiles([{ value: '35.1' }, yoy('-1.5')], { language: 'en' });
    expect(tile?.value).toMatchObject({ before: 'CNY', number: '3.51', after: 'bn' });
    expect(tile?.rows[0]).toEqual({ label: 'Year on year', text: '−1.5%', direction: 'down' });
  });

  it.each([
    ['missing', '缺报'],
    ['confidential', '不公开'],
    ['not_applicable', '不适用'],
  ])('of a %s figure says %s, and why', (status, word) => {
    const [tile] = tiles([{ status }]);
    expect(tile?.value).toBeUndefined();
    expect(tile?.absence?.word).toBe(word);
    expect(tile?.absence?.why).not.toBe('');
  });

  it('with growth but no level says so, and an indicator that no place states is 未公布', () => {
    const [grown, absent] = tiles([yoy('3.1')], { indicators: [GDP, TAX] });
    expect(grown?.value?.text).toBe('+3.1%');
    expect(grown?.rows[0]?.text).toBe('只公布增速');
    expect(absent?.absence?.word).toBe('未公布');
    expect(absent?.rows).toEqual([]);
  });

  it('never writes 0 for growth that is not reported', () => {
    const [tile] = tiles([{ value: '35.1' }]);
    expect(tile?.rows[0]).toEqual({ label: '同比', text: '未公布', absent: true });
  });
});

describe('the row beside the city', () => {
  it('holds share and rank if they are stated', () => {
    const [tile] = tiles([
      { value: '35.1' },
      { measure: 'share', unit: '%', value: '40.2', of: 'city' },
      { measure: 'rank', unit: '位', value: '1', of: 'city' },
      yoy('5.0', { place: 'city' }),
    ]);
    expect(tile?.rows[1]).toEqual({ label: '云州市', text: '占 40.2% · 第 1 位' });
  });

  it('holds no share or rank in another whole', () => {
    const other = { measure: 'share', unit: '%', value: '1.2', of: 'province' };
    expect(tiles([{ value: '35.1' }, other])[0]?.rows[1]?.text).not.toContain('1.2%');
  });

  it('has no “growth only” if no growth is stated', () => {
    const [tile] = tiles([{ measure: 'share', unit: '%', value: '40.2', of: 'city' }]);
    expect(tile?.value).toBeUndefined();
    expect(tile?.rows.map(({ text }) => text)).not.toContain('只公布增速');
  });

  it('otherwise shows the city’s own growth', () => {
    const [tile] = tiles([{ value: '35.1' }, yoy('5.0', { place: 'city' })]);
    expect(tile?.rows[1]).toEqual({ label: '云州市', text: '+5.0%', direction: 'up' });
  });

  it('otherwise says that it is not reported', () => {
    const [tile] = tiles([{ value: '35.1' }]);
    expect(tile?.rows[1]).toEqual({ label: '云州市', text: '未公布', absent: true });
  });

  it('is replaced by the previous year for a place without a city', () => {
    const [tile] = tiles([{ value: '35.1' }], { parent: false });
    expect(tile?.rows[1]?.label).toBe('上年同期');
  });

  it('is replaced by the previous year, and by a part of the count', () => {
    const before = { value: '33.0', period: '2022-Q1' };
    const [tile] = tiles([{ value: '35.1' }, before], { compare: 'year' });
    expect(tile?.rows[1]).toEqual({ label: '上年同期', text: '33.0 亿元' });
    const [unknown] = tiles([{ value: '35.1' }], { compare: 'year' });
    expect(unknown?.rows[1]).toEqual({ label: '上年同期', text: '未公布', absent: true });
    const large = indicator('large', { name: { zh: '亿元以上', en: '' }, partOf: GDP.id });
    const counts = [
      { value: '8', unit: '个' },
      { value: '3', unit: '个', indicator: 'large' },
    ];
    const all = tiles(counts, { indicators: [GDP, large] });
    expect(all).toHaveLength(1);
    expect(all[0]?.rows[1]).toEqual({ label: '亿元以上', text: '3 个' });
  });
});

describe('the tiles of a page', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => indicator(`i${i}`));
  const stated = (n: number) => many(n).map(({ id }) => ({ indicator: id, value: '1' }));

  it.each([
    [1, 12, 4],
    [4, 12, 4],
    [5, 12, 8],
    [5, 6, 6],
    [0, 12, 0],
  ])('for %i reported of %i are %i: whole rows of four', (reported, known, shown) => {
    expect(tiles(stated(reported), { indicators: many(known) })).toHaveLength(shown);
  });

  it('put reported indicators first, in the order of indicators.csv', () => {
    const rows = [
      { indicator: 'i5', value: '1' },
      { indicator: 'i2', value: '1' },
    ];
    const ids = tiles(rows, { indicators: many(8) }).map((tile) => tile.indicator.id);
    expect(ids).toEqual(['i2', 'i5', 'i0', 'i1']);
  });

  it.each(['programme', 'renewal'] as const)('leave out the section %s', (section) => {
    expect(tiles([{ value: '1' }], { indicators: [indicator('gdp', { section })] })).toEqual([]);
  });

  it('omit the stages that one chart shows, except a single one', () => {
    const stage = (id: string, follows?: Indicator) =>
      indicator(id, { kind: 'count', follows: follows?.id });
    const visits = stage('visits');
    const talks = stage('talks', visits);
    const indicators = [visits, talks, stage('signed', talks)];
    const row = (id: string) => ({ indicator: id, value: '1', unit: '个' });
    expect(tiles([row('visits'), row('signed')], { indicators })).toEqual([]);
    expect(tiles([row('signed')], { indicators }).map(({ name }) => name)).toEqual(['signed']);
  });
});
