import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../figures/decimal.ts';
import type { SourceId } from '../../figures/figure.ts';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { dataset, HARBOUR, indicator, period } from '../../figures/tableFixture.ts';
import type { Indicator, Target } from '../../figures/tables.ts';
import { placeProgress } from './progress.ts';

const GDP = indicator('gdp');
const target = (value: string, unit = '亿元', year = 2023): Target => ({
  place: HARBOUR.id,
  indicator: GDP.id,
  year,
  value: parseDecimal(value) ?? { mantissa: 0, scale: 0 },
  unit,
  source: 'gazette' as SourceId,
});

const progress = (
  rows: readonly FigureRow[],
  targets: readonly Target[],
  { code = '2023-Q1', of = GDP }: { code?: string; of?: Indicator } = {},
) => placeProgress(dataset([of], rows, { targets }), HARBOUR, period(code));

describe('progress on an annual target', () => {
  it.each([
    ['2023-02', 2 / 12],
    ['2023-Q1', 3 / 12],
    ['2023-Q3', 9 / 12],
    ['2023', 1],
  ])('the pace of %s is %d of the year', (code, pace) => {
    expect(progress([], [target('140')], { code })?.pace).toBe(pace);
  });

  it('is the completed part, and its distance from the schedule in percentage points', () => {
    const [row] = progress([{ value: '42' }], [target('140')])?.rows ?? [];
    expect(row?.done).toBeCloseTo(0.3, 12);
    expect(row?.ahead).toBeCloseTo(5, 10);
  });

  it('is behind if less is completed', () => {
    expect(progress([{ value: '28' }], [target('140')])?.rows[0]?.ahead).toBeCloseTo(-5, 10);
  });

  it('converts units, but no currencies', () => {
    const inWan = progress([{ value: '420000', unit: '万元' }], [target('140')]);
    expect(inWan?.rows[0]?.done).toBeCloseTo(0.3, 12);
    const dollars = progress([{ value: '42', unit: '亿美元' }], [target('140')]);
    expect(dollars?.rows[0]?.done).toBeUndefined();
    expect(dollars?.rows[0]?.ahead).toBeUndefined();
  });

  it.each<[string, FigureRow, string?]>([
    ['missing', { value: '', status: 'missing' }],
    ['of another period', { value: '42', period: '2023-Q2' }],
    ['of a single quarter', { value: '42', span: 'quarter', period: '2023-Q2' }, '2023-Q2'],
    ['of growth alone', { value: '3', measure: 'yoy', unit: '%' }],
  ])('is not told by a figure %s', (_, row, code = '2023-Q1') => {
    expect(progress([row], [target('140')], { code })?.rows[0]?.done).toBeUndefined();
  });

  it('has no completed part for a target of 0', () => {
    expect(progress([{ value: '42' }], [target('0')])?.rows[0]?.done).toBeUndefined();
  });

  it.each([
    ['flow', true],
    ['count', true],
    ['stock', false],
    ['ratio', false],
  ] as const)('of a %s is held against the calendar: %s', (kind, held) => {
    const [row] =
      progress([{ value: '42' }], [target('140')], { of: indicator('gdp', { kind }) })?.rows ?? [];
    expect(row?.done).toBeCloseTo(0.3, 12);
    expect(row?.ahead !== undefined).toBe(held);
  });

  it('of a stock is compared with the target at the end of the year', () => {
    const of = indicator('gdp', { kind: 'stock' });
    const rows = [{ value: '42', span: 'point', period: '2023-Q4' }];
    const [row] = progress(rows, [target('140')], { of, code: '2023-Q4' })?.rows ?? [];
    expect(row?.ahead).toBeCloseTo(-70, 10);
  });

  it.each([
    ['of which less is better', { direction: 'lower' }],
    ['that is a growth', { kind: 'growth' }],
  ] as const)('leaves out an indicator %s', (_, more) => {
    const of = indicator('gdp', more);
    expect(progress([{ value: '42' }], [target('140')], { of })).toBeUndefined();
  });

  it('is undefined without a target for the year, or for a single day', () => {
    expect(progress([{ value: '42' }], [])).toBeUndefined();
    expect(progress([{ value: '42' }], [target('140', '亿元', 2022)])).toBeUndefined();
    expect(progress([], [target('140')], { code: '2023-03-31' })).toBeUndefined();
  });
});
