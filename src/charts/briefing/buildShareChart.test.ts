import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../figures/statements.ts';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { CITY, dataset, HARBOUR, indicator, period } from '../../figures/tableFixture.ts';
import { CHARTS } from '../../locale/charts.ts';
import { buildImpliedShareChart, buildShareChart } from './buildShareChart.ts';

await Promise.all([CHARTS.load('zh'), CHARTS.load('en')]);

const INVESTMENT = indicator('investment', { name: { zh: '固定资产投资', en: 'Investment' } });
const LEVEL = { indicator: 'investment', value: '164.1' };
const SHARE = { ...LEVEL, measure: 'share', unit: '%', value: '40.2', of: 'city' };

const build = (
  rows: readonly FigureRow[],
  language: 'zh' | 'en' = 'zh',
  of: typeof buildShareChart = buildShareChart,
) => {
  const data = dataset([INVESTMENT], rows);
  const context = {
    dataset: data,
    place: HARBOUR,
    parent: CITY,
    period: period('2023-Q1'),
    language,
    words: CHARTS[language],
  };
  const statement = statementsOf(data, HARBOUR.id, context.period).get(INVESTMENT.id);
  return statement && of(context, INVESTMENT, statement);
};

describe('the share of a place', () => {
  it('shows its part and the rest as an implied range', () => {
    const model = build([LEVEL, SHARE]);
    expect(model?.part).toEqual({
      name: '海港区',
      percent: 40.2,
      label: '40.2%',
      level: '164.1 亿元',
    });
    expect(model?.rest).toEqual({
      name: '云州市其余地区',
      label: '59.8%',
      level: '约 244 亿元（推算）',
    });
    expect(model?.rows[1]).toEqual(['云州市其余地区（推算）', '59.8%', '243.5–244.7 亿元']);
    expect(model?.note).toContain('243.5–244.7 亿元');
    expect(model?.figureRows).toEqual([0, 1]);
  });

  it('says the same in English', () => {
    const model = build([LEVEL, SHARE], 'en');
    expect(model?.title).toContain('Harbour');
    expect(model?.part.level).toBe('CNY 16.41 bn');
    expect(model?.description).toContain('CNY 24.35–24.47 bn');
  });

  it('leaves the range open if the part is a lower bound', () => {
    const model = build([{ ...LEVEL, qualifier: '>' }, SHARE]);
    expect(model?.rows[1]?.[2]).toBe('243.6 亿元以上');
  });

  it.each([
    ['no figures', []],
    ['a level alone', [LEVEL]],
    ['a share alone', [SHARE]],
    ['a share of nothing said', [LEVEL, { ...SHARE, of: '' }]],
    ['a share of an unknown place', [LEVEL, { ...SHARE, of: 'elsewhere' }]],
    ['a share of 0', [LEVEL, { ...SHARE, value: '0' }]],
    ['a missing level', [{ ...LEVEL, value: '', status: 'missing' }, SHARE]],
  ])('gives no chart for %s', (_, rows) => {
    expect(build(rows)).toBeUndefined();
  });
});

describe('a share that no source prints', () => {
  const CITY_LEVEL = { ...LEVEL, place: 'city', value: '40.00', unit: '亿元' };
  const implied = (own: FigureRow, city: FigureRow = CITY_LEVEL) =>
    build([{ ...LEVEL, value: '50000', unit: '万元', ...own }, city], 'zh', buildImpliedShareChart);

  it('is computed from two levels and marked as computed', () => {
    const model = implied({});
    expect(model?.title).toBe('海港区约占云州市固定资产投资 12.5%（推算）');
    expect(model?.part.percent).toBeCloseTo(12.5, 10);
    expect(model?.rows).toEqual([
      ['海港区', '12.5%（推算）', '50,000 万元'],
      ['云州市其余地区（推算）', '87.5%', '349,949–350,051 万元'],
    ]);
    expect(model?.note).toContain('50,000 万元 ÷ 40.00 亿元');
    expect(model?.figureRows).toEqual([0, 1]);
  });

  it.each([
    ['a bound', { qualifier: '>' }, CITY_LEVEL],
    ['another span', { span: 'point' }, CITY_LEVEL],
    ['another scope', { scope: 'managed' }, CITY_LEVEL],
    ['a part larger than its whole', { value: '500000' }, CITY_LEVEL],
    ['another currency', { unit: '万美元' }, CITY_LEVEL],
    ['no whole', {}, { ...CITY_LEVEL, value: '', status: 'missing' }],
  ])('gives no chart for %s', (_, own, city) => {
    expect(implied(own, city)).toBeUndefined();
  });
});
