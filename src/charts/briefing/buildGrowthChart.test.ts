import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../figures/statements.ts';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { CITY, dataset, HARBOUR, indicator, period } from '../../figures/tableFixture.ts';
import { CHARTS } from '../../locale/charts.ts';
import { buildGrowthChart } from './buildGrowthChart.ts';

await CHARTS.load('zh');

const GDP = indicator('gdp', { name: { zh: '地区生产总值', en: 'GDP' } });
const TAX = indicator('tax', { name: { zh: '财政收入', en: 'Revenue' } });
const yoy = (code: string, value: string, id = 'gdp') => ({
  indicator: id,
  measure: 'yoy',
  period: code,
  unit: '%',
  value,
});

const build = (rows: readonly FigureRow[], code = '2023-Q1') => {
  const data = dataset([GDP, TAX], rows);
  const context = {
    dataset: data,
    place: HARBOUR,
    parent: CITY,
    period: period(code),
    language: 'zh' as const,
    words: CHARTS.zh,
  };
  return buildGrowthChart(context, [GDP, TAX], statementsOf(data, HARBOUR.id, context.period));
};

describe('growth over the last eight periods', () => {
  const ROWS = [yoy('2022-Q3', '2.0'), yoy('2022-Q4', '2.5'), yoy('2023-Q1', '-3.1')];

  it('leaves a gap for a period without a report', () => {
    const model = build(ROWS);
    expect(model?.lines).toHaveLength(1);
    const gaps = [null, null, null, null, null];
    expect(model?.lines[0]?.values).toEqual([...gaps, 2, 2.5, -3.1]);
    expect(model?.lines[0]?.endLabel).toBe('−3.1%');
    expect(model?.ticks.at(0)).toBe("'21 Q2");
    expect(model?.ticks.at(-1)).toBe("'23 Q1");
    expect(model?.rows[0]).toContain('未公布');
    expect(model?.description).toContain('地区生产总值 −3.1%');
  });

  it('keeps a gap in the middle of a line', () => {
    const model = build([yoy('2022-Q1', '1.0'), ...ROWS]);
    expect(model?.lines[0]?.values).toEqual([null, null, null, 1, null, 2, 2.5, -3.1]);
  });

  it('draws one line for each indicator, each with its own gaps', () => {
    const tax = ['2021-Q4', '2022-Q4', '2023-Q1'].map((code) => yoy(code, '1.0', 'tax'));
    const model = build([...ROWS, ...tax]);
    expect(model?.lines.map(({ name, family }) => [name, family])).toEqual([
      ['地区生产总值', 'c1'],
      ['财政收入', 'c3'],
    ]);
    expect(model?.lines[1]?.values).toEqual([null, null, 1, null, null, null, 1, 1]);
  });

  it('shows no later quarter, and the newest release of each', () => {
    const model = build([...ROWS, yoy('2023-Q2', '9.9'), { ...ROWS[2], value: '-3.0' }]);
    expect(model?.lines[0]?.values.at(-1)).toBe(-3);
    expect(JSON.stringify(model)).not.toContain('9.9');
  });

  it.each([
    ['two quarters', ROWS.slice(1), '2023-Q1'],
    ['a year', ROWS, '2023'],
    ['quarters that end before this one', ROWS, '2023-Q2'],
    [
      'one span in this quarter and another before',
      ROWS.map((row, i) => (i < 2 ? { ...row, span: 'quarter' } : row)),
      '2023-Q1',
    ],
    [
      'one scope in this quarter and another before',
      ROWS.map((row, i) => (i < 2 ? { ...row, scope: 'managed' } : row)),
      '2023-Q1',
    ],
  ])('gives no chart for %s', (_, rows, code) => {
    expect(build(rows, code)).toBeUndefined();
  });

  it.each([
    ['single quarters', ROWS.map((row) => ({ ...row, span: 'quarter' })), '2023-Q1', '当季'],
    [
      'years',
      ['2021', '2022', '2023'].map((code) => ({ ...yoy(code, '2.0'), span: 'year' })),
      '2023',
      '全年',
    ],
    [
      'months',
      ['2023-01', '2023-02', '2023-03'].map((code) => yoy(code, '2.0')),
      '2023-03',
      '累计',
    ],
  ])('covers %s if those are stated', (_, rows, code, said) => {
    const model = build(rows, code);
    expect(model?.lines[0]?.values.slice(-3).every((value) => value !== null)).toBe(true);
    expect(model?.subtitle).toContain(said);
  });

  it('converts growth in multiples to per cent', () => {
    const model = build([...ROWS.slice(0, 2), { ...yoy('2023-Q1', '1.3'), unit: '倍' }]);
    expect(model?.lines[0]?.values.at(-1)).toBe(130);
    expect(model?.lines[0]?.endLabel).toBe('+130%');
  });
});
