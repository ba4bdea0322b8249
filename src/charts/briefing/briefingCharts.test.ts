import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { CITY, dataset, HARBOUR, indicator, period } from '../../figures/tableFixture.ts';
import type { Indicator } from '../../figures/tables.ts';
import { CHARTS } from '../../locale/charts.ts';
import { briefingCharts } from './briefingCharts.ts';

await CHARTS.load('zh');

const QUARTERS = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3'];
/** Indicators that no code mentions, without topics. */
const SIX = ['grain', 'fish', 'tea', 'silk', 'tour', 'freight'].map((id) =>
  indicator(id, { topic: '' }),
);

const over = (of: readonly Indicator[], row: (one: Indicator, at: number) => FigureRow) =>
  of.flatMap((one) =>
    QUARTERS.map((code, at) => ({ indicator: one.id, period: code, ...row(one, at) })),
  );
const levels = (place = 'harbour', times = 1) =>
  over(SIX, (_, at) => ({ place, value: `${(at + 1) * 7 * times}.5` }));
const growth = over(SIX, (one, at) => ({
  measure: 'yoy',
  unit: '%',
  value: `${SIX.indexOf(one) + at}.5`,
}));

const charts = (rows: readonly FigureRow[], indicators: readonly Indicator[] = SIX) =>
  briefingCharts({
    dataset: dataset(indicators, rows),
    place: HARBOUR,
    parent: CITY,
    period: period('2023-Q3'),
    language: 'zh',
    words: CHARTS.zh,
  });
const ids = (rows: readonly FigureRow[]) => charts(rows).map(({ id }) => id);

describe('the charts of an unknown dataset', () => {
  it('are a full set for six indicators over seven quarters', () => {
    expect(ids([...levels(), ...growth])).toEqual([
      'growth',
      'growth-of-all',
      'levels-grain',
      'levels-fish',
    ]);
  });

  it('include the share of a whole that is also stated', () => {
    const all = [...levels(), ...growth, ...levels('city', 3)];
    expect(ids(all)).toEqual(['growth', 'share-grain', 'growth-of-all', 'levels-grain']);
  });

  it('are levels over time if nothing else is stated', () => {
    expect(ids(levels())).toEqual(['levels-grain', 'levels-fish', 'levels-tea', 'levels-silk']);
  });

  it('begin with the indicator of the largest weight in a contest', () => {
    const tea = {
      contest: 'race' as never,
      version: '1',
      indicator: 'tea' as never,
      measure: 'level' as const,
      weight: 3,
      direction: 'higher' as const,
      target: false,
      bounds: undefined,
      base: undefined,
    };
    const [first] = briefingCharts({
      dataset: dataset(SIX, levels(), { contestIndicators: [tea] }),
      place: HARBOUR,
      parent: CITY,
      period: period('2023-Q3'),
      language: 'zh',
      words: CHARTS.zh,
    });
    expect(first?.id).toBe('levels-tea');
  });

  it('include stages and parts that indicators.csv declares', () => {
    const visits = indicator('visits', { kind: 'count' });
    const signed = indicator('signed', { kind: 'count', follows: visits.id });
    const asked = indicator('asked');
    const paid = indicator('paid', { follows: asked.id });
    const ships = indicator('ships', { kind: 'count' });
    const large = indicator('large', { kind: 'count', partOf: ships.id });
    const row = (id: string, value: string, unit = '个') => ({
      indicator: id,
      value,
      unit,
      period: '2023-Q3',
    });
    const rows = [
      ...['visits', 'signed', 'ships'].map((id) => row(id, '9')),
      row('large', '4'),
      row('asked', '5', '亿元'),
      row('paid', '3', '亿元'),
    ];
    const drawn = charts(rows, [visits, signed, asked, paid, ships, large]);
    expect(drawn.map(({ id }) => id)).toEqual(['stages-signed', 'pair-paid', 'parts-ships']);
    expect(drawn[1]?.title).toBe('paid相当于asked的 60%');
  });

  it('break only cumulative lines at the end of the year', () => {
    const breaksOf = (rows: readonly FigureRow[]) =>
      charts(rows).flatMap((model) => (model.kind === 'line' ? [model.lines[0]?.breaks] : []))[0];
    // The eight quarters begin with the fourth of 2021.
    expect(breaksOf(levels())).toEqual([1, 5]);
    expect(breaksOf(levels().map((row) => ({ ...row, span: 'point' })))).toBeUndefined();
    expect(breaksOf(growth)).toBeUndefined();
  });
});
