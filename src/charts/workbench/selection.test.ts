import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../figures/decimal.ts';
import type { PlaceId, SourceId } from '../../figures/figure.ts';
import { OWN_SOURCE } from '../../figures/localSource.ts';
import {
  CITY,
  dataset,
  type FigureRow,
  indicator,
  period,
  place,
} from '../../figures/tableFixture.ts';
import type { Source } from '../../figures/tables.ts';
import type { ChartComparison, ChartMeasure } from './chartChoices.ts';
import { isPoint } from './point.ts';
import { type Selection, selectionOf } from './selection.ts';

const TOWNS = ['a', 'b', 'c', 'd'].map((id) => place(id, { parent: CITY.id }));
const GDP = indicator('gdp');

interface Wish {
  readonly places?: readonly string[];
  readonly measure?: ChartMeasure;
  readonly periods?: readonly string[];
  readonly compare?: readonly ChartComparison[];
  readonly at?: string;
}

function select(rows: readonly FigureRow[], wish: Wish = {}, more = {}): Selection {
  const { places = ['a'], measure = 'level', periods = ['2023-Q1', '2023-Q2'] } = wish;
  const data = dataset([GDP], rows, {
    places: new Map([CITY, ...TOWNS].map((one) => [one.id, one])),
    ...more,
  });
  return selectionOf(data, {
    indicators: [GDP],
    places: places.flatMap((id) => data.places.get(id as PlaceId) ?? []),
    measure,
    periods: periods.map(period),
    compare: wish.compare ?? [],
    at: wish.at,
  });
}

/** A series as text: levels in 亿元, states other than final after the value, a gap by its name. */
const texts = ({ series, measure }: Selection): string[] =>
  series.map(
    ({ role, place: own, points }) =>
      `${role} ${own?.id ?? '-'}: ${points
        .map((point) => {
          if (!isPoint(point)) return point.gap;
          const scale = measure === 'level' || measure === 'single' ? 1e8 : 1;
          const value = Number((point.value / scale).toPrecision(6));
          return point.state === 'final' ? value : `${value} ${point.state}`;
        })
        .join(', ')}`,
  );

const row = (place: string, at: string, value: string, more: FigureRow = {}): FigureRow => ({
  place,
  period: at,
  value,
  ...more,
});

describe('the figures of a chart', () => {
  it('never mix the year to date with a single quarter, and count the figures left out', () => {
    const selection = select([
      row('a', '2023-Q1', '10'),
      row('a', '2023-Q2', '11', { span: 'quarter' }),
    ]);
    expect(selection.series[0]?.span).toBe('ytd');
    expect(texts(selection)).toEqual(['chosen a: 10, unstated']);
    expect(selection.leftOut).toBe(1);
  });

  it('find a period under each of its names', () => {
    const march = row('a', '2023-03', '10');
    const half = row('a', '2023-06', '21', { released: '2023-07-20' });
    const revised = row('a', '2023-Q2', '22', { released: '2023-10-20' });
    const selection = select([march, half, revised]);
    expect(texts(selection)).toEqual(['chosen a: 10, 22 revised']);
    expect(selection.leftOut).toBe(0);
    const first = row('a', '2023-Q1', '10', { span: 'quarter' });
    expect(texts(select([first, revised]))).toEqual(['chosen a: 10, 22']);
    const month = row('a', '2023-03', '4', { span: 'month' });
    expect(texts(select([month, revised]))).toEqual(['chosen a: unstated, 22']);
  });

  it('have a span for each indicator: a flow since January beside a stock at its end', () => {
    const firms = indicator('firms', { kind: 'stock', unit: '家' });
    const rows = [
      row('a', '2023-Q1', '10'),
      row('a', '2023-Q1', '80', { indicator: 'firms', unit: '家', span: 'point' }),
    ];
    const data = dataset([GDP, firms], rows, {
      places: new Map([CITY, ...TOWNS].map((one) => [one.id, one])),
    });
    const { series, leftOut } = selectionOf(data, {
      indicators: [GDP, firms],
      places: TOWNS.slice(0, 1),
      measure: 'level',
      periods: [period('2023-Q1')],
      compare: [],
      at: undefined,
    });
    expect(series.map(({ span, points }) => [span, points.every(isPoint)])).toEqual([
      ['ytd', true],
      ['point', true],
    ]);
    expect(leftOut).toBe(0);
  });

  it('of a place or an indicator only in a reader’s own file are not “not reported”', () => {
    const own = {
      place: 'b',
      indicator: 'mine',
      period: '2023-Q1',
      value: '5',
      source: 'own-file',
    };
    const data = dataset([GDP, indicator('mine')], [row('a', '2023-Q1', '10'), own], {
      places: new Map([CITY, ...TOWNS].map((one) => [one.id, one])),
      sources: new Map([[OWN_SOURCE, { id: OWN_SOURCE } as Source]]),
    });
    const gaps = (id: string, at: number) =>
      selectionOf(data, {
        indicators: [...data.indicators.values()].filter((one) => one.id === id),
        places: TOWNS.slice(at, at + 1),
        measure: 'level',
        periods: [period('2023-Q1'), period('2023-Q2')],
        compare: [],
        at: undefined,
      }).series.flatMap(({ points }) => points.map((one) => (isPoint(one) ? 'point' : one.gap)));
    expect(gaps('mine', 0)).toEqual(['not-in-file', 'not-in-file']);
    expect(gaps('gdp', 1)).toEqual(['not-in-file', 'not-in-file']);
    expect(gaps('gdp', 0)).toEqual(['point', 'unstated']);
    expect(gaps('gdp', 2)).toEqual(['unstated', 'unstated']);
  });

  it('never mix the territory with the managed scope', () => {
    const selection = select([
      row('a', '2023-Q1', '10', { scope: 'managed' }),
      row('a', '2023-Q2', '21'),
    ]);
    expect(selection.series[0]?.scope).toBe('territory');
    expect(texts(selection)).toEqual(['chosen a: unstated, 21']);
    expect(selection.leftOut).toBe(1);
  });

  it.each([
    ['missing', 'missing'],
    ['confidential', 'confidential'],
    ['not_applicable', 'not_applicable'],
  ])('that are %s leave a gap with that reason', (status, gap) => {
    const selection = select([
      row('a', '2023-Q1', '', { status }),
      row('a', '2023-Q2', '2', { status: 'preliminary' }),
    ]);
    expect(texts(selection)).toEqual([`chosen a: ${gap}, 2 preliminary`]);
  });

  it('take the last release, or for an earlier day the last one known then', () => {
    const rows = [
      row('a', '2023-Q1', '10', { released: '2023-04-20' }),
      row('a', '2023-Q1', '9.5', { released: '2023-10-20' }),
      row('a', '2023-Q2', '20', { released: '2023-07-20' }),
    ];
    expect(texts(select(rows))).toEqual(['chosen a: 9.5 revised, 20']);
    expect(texts(select(rows, { at: '2023-08-01' }))).toEqual(['chosen a: 10, 20']);
    expect(texts(select(rows, { at: '2023-05-01' }))).toEqual(['chosen a: 10, unstated']);
  });
});

describe('a single quarter', () => {
  const single = (rows: readonly FigureRow[]) => select(rows, { measure: 'single' });

  it('is printed for the first quarter and an implied difference for the next', () => {
    const selection = single([row('a', '2023-Q1', '10.0'), row('a', '2023-Q2', '21.5')]);
    expect(selection.series[0]?.span).toBe('quarter');
    expect(texts(selection)).toEqual(['chosen a: 10, 11.5 implied']);
    const point = selection.series[0]?.points[1];
    if (!point || !isPoint(point)) throw new Error('no point');
    expect(point.interval.low / 1e8).toBeCloseTo(11.4, 9);
    expect(point.interval.high / 1e8).toBeCloseTo(11.6, 9);
    expect(point.figures).toHaveLength(2);
  });

  it('is the printed value if there is one, not the difference', () => {
    const rows = [
      row('a', '2023-Q1', '10'),
      row('a', '2023-Q2', '21'),
      row('a', '2023-Q2', '12', { span: 'quarter' }),
    ];
    expect(texts(single(rows))).toEqual(['chosen a: 10, 12']);
  });

  it('is not computed across a gap', () => {
    expect(texts(single([row('a', '2023-Q2', '21')]))).toEqual(['chosen a: unstated, unstated']);
  });
});

describe('a comparison', () => {
  const growth = (place: string, value: string): FigureRow =>
    row(place, '2023-Q1', value, { measure: 'yoy', unit: '%' });
  const beside = (rows: readonly FigureRow[], compare: readonly ChartComparison[]) =>
    texts(select(rows, { measure: 'yoy', periods: ['2023-Q1'], compare })).slice(1);

  it('is the parent of the chosen places', () => {
    expect(beside([growth('a', '3'), growth('city', '2.5')], ['parent'])).toEqual([
      'parent city: 2.5',
    ]);
  });

  it('is the median of a field if more than half of it reports', () => {
    const three = [growth('a', '3'), growth('b', '1'), growth('c', '8')];
    expect(beside(three, ['median'])).toEqual(['median -: 3 implied']);
    expect(beside([...three, growth('d', '2')], ['median'])).toEqual(['median -: 2.5 implied']);
    expect(beside(three.slice(0, 2), ['median'])).toEqual([]);
  });

  it('is the same period a year earlier', () => {
    const rows = [growth('a', '3'), { ...growth('a', '9'), period: '2022-Q1' }];
    expect(beside(rows, ['year'])).toEqual(['year a: 9']);
  });

  it('is the target of the year, for levels only', () => {
    const value = parseDecimal('50');
    if (!value) throw new Error('no number');
    const target = { place: 'a', indicator: 'gdp', year: 2023, unit: '亿元', value, source: '' };
    const targets = [
      { ...target, place: TOWNS[0]?.id, indicator: GDP.id, source: 'gazette' as SourceId },
    ];
    const rows = [row('a', '2023-Q1', '10'), growth('a', '3')];
    const wish = { periods: ['2023-Q1'], compare: ['target'] } as const;
    expect(texts(select(rows, wish, { targets }))[1]).toBe('target a: 50');
    expect(texts(select(rows, { ...wish, measure: 'yoy' }, { targets }))).toHaveLength(1);
  });
});

describe('a share and a rank', () => {
  it('are computed if no source prints them', () => {
    const rows = [row('a', '2023-Q1', '10'), row('city', '2023-Q1', '40')];
    const wish = { periods: ['2023-Q1'] };
    expect(texts(select(rows, { ...wish, measure: 'share' }))).toEqual(['chosen a: 25 implied']);
    const printed = row('a', '2023-Q1', '26', { measure: 'share', unit: '%', of: 'city' });
    expect(texts(select([...rows, printed], { ...wish, measure: 'share' }))).toEqual([
      'chosen a: 26',
    ]);
  });

  it('a rank needs its whole field', () => {
    const wish = { measure: 'rank', periods: ['2023-Q1'], places: ['a', 'b'] } as const;
    const three = [row('a', '2023-Q1', '10'), row('b', '2023-Q1', '12'), row('c', '2023-Q1', '12')];
    expect(texts(select(three, wish))).toEqual(['chosen a: unstated', 'chosen b: unstated']);
    expect(texts(select([...three, row('d', '2023-Q1', '1')], wish))).toEqual([
      'chosen a: 3 implied',
      'chosen b: 1 implied',
    ]);
  });
});
