import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { periodCode } from '../../figures/period.ts';
import { CITY, dataset, type FigureRow, indicator, place } from '../../figures/tableFixture.ts';
import { CHART_KINDS, type ChartKind } from '../kinds/kinds.ts';
import { CHART_QUERY } from './chartQuery.ts';
import { chartView } from './chartView.ts';

const TOWNS = ['a', 'b', 'c'].map((id) => place(id, { parent: CITY.id }));
const INDICATORS = [
  indicator('gdp'),
  indicator('tax'),
  indicator('firms', { unit: '个', kind: 'count' }),
  indicator('use', { unit: '%', kind: 'ratio' }),
];
const QUARTERS = ['2022-Q3', '2022-Q4', '2023-Q1'];

const rows: FigureRow[] = INDICATORS.flatMap(({ id, unit }) =>
  TOWNS.flatMap((town) =>
    QUARTERS.flatMap((period, i) => [
      { place: town.id, indicator: id, period, unit, value: String(10 + i) },
      { place: town.id, indicator: id, period, measure: 'yoy', unit: '%', value: '2.5' },
    ]),
  ),
);

const made = (figures: readonly FigureRow[]): Dataset =>
  dataset(INDICATORS, figures, { places: new Map([CITY, ...TOWNS].map((one) => [one.id, one])) });
const FULL = made(rows);

const view = (query: string, data = FULL) => chartView(data, CHART_QUERY.parse(`${query}&v=1`));

describe('a chart with open choices', () => {
  it('compares the growth of the places of one indicator over the quarters', () => {
    const opened = view('');
    expect(opened?.indicators.map(({ id }) => id)).toEqual(['gdp']);
    expect(opened?.measure).toBe('yoy');
    expect(opened?.places.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(opened?.kind).toBe('line');
    expect(opened?.selection.periods.map(periodCode)).toEqual(QUARTERS);
  });

  it('ends at the newest period with at least half as many reports as the fullest', () => {
    const early = { place: 'a', period: '2023-Q2', measure: 'yoy', unit: '%', value: '1' };
    const periods = view('', made([...rows, early]))?.selection.periods;
    expect(periods?.map(periodCode).at(-1)).toBe('2023-Q1');
    const asked = view('i=gdp&m=yoy&to=2023-Q2', made([...rows, early]))?.selection.periods;
    expect(asked?.map(periodCode).at(-1)).toBe('2023-Q2');
  });

  it('puts the opening place of the dataset first', () => {
    const opening = TOWNS[1]?.id;
    const opened = chartView({ ...FULL, opening }, CHART_QUERY.parse(''));
    expect(opened?.places.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('shows the opening place in its own field, even if another field is wider', () => {
    const far = ['x', 'y', 'z', 'w'].map((id) => place(id, { parent: CITY.id, group: 'far' }));
    const wide = far.map(({ id }) => ({ place: id, period: '2023-Q1', value: '7' }));
    const data = dataset(INDICATORS, [...rows, ...wide], {
      places: new Map([CITY, ...TOWNS, ...far].map((one) => [one.id, one])),
    });
    const opened = chartView(data, CHART_QUERY.parse(''));
    expect(opened?.places.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('shows the widest field if the opening place has no others to compare', () => {
    const lone = { place: 'city', period: '2024-Q1', value: '9' };
    const data = { ...made([...rows, lone]), opening: CITY.id };
    const opened = chartView(data, CHART_QUERY.parse(''));
    expect(opened?.places.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('shows only the first place and the median of a field that is too large', () => {
    const many = Array.from({ length: 40 }, (_, i) => place(`t${i}`, { parent: CITY.id }));
    const figures = many.flatMap(({ id }) =>
      QUARTERS.map((period) => ({ place: id, period, value: '7' })),
    );
    const data = dataset(INDICATORS, figures, {
      places: new Map([CITY, ...many].map((one) => [one.id, one])),
    });
    const opened = chartView(data, CHART_QUERY.parse(''));
    expect(opened?.places.map(({ id }) => id)).toEqual(['t0']);
    expect(opened?.compare).toEqual(['median']);
  });

  it('does not exist without figures', () => {
    expect(view('', made([]))).toBeUndefined();
  });

  it('has bars for a single period', () => {
    expect(view('from=2023-Q1&to=2023-Q1&i=gdp&m=level&u=a,b')?.kind).toBe('bar');
  });
});

describe('a link', () => {
  it('with unknown names reports them and draws the rest', () => {
    const opened = view('i=gdp,moon&u=a,atlantis&from=1066-Q4');
    expect(opened?.unknown).toEqual(['atlantis', 'moon', '1066-Q4']);
    expect(opened?.places.map(({ id }) => id)).toEqual(['a']);
  });

  it('offers the periods of its places, not those of other places', () => {
    const months = ['2022-05', '2022-06', '2022-07', '2022-08'].flatMap((period) =>
      ['b', 'c'].map((id) => ({ place: id, period, measure: 'yoy', unit: '%', value: '4' })),
    );
    const own = { place: 'a', period: '2023-Q1', measure: 'yoy', unit: '%', value: '3.1' };
    const data = made([...months, own]);
    const opened = view('i=gdp&u=a&m=yoy', data);
    expect(opened?.known.map(periodCode)).toEqual(['2023-Q1']);
    expect(opened?.kind).toBe('column');
    expect(view('i=gdp&u=a&m=yoy&from=2023-Q1', data)?.unknown).toEqual([]);
    const elsewhere = view('i=gdp&u=a&m=yoy&from=2022-05', data);
    expect([elsewhere?.unknown, elsewhere?.notStated]).toEqual([[], ['2022-05']]);
  });

  it('to periods of a less frequent kind shows those', () => {
    const year = { place: 'a', period: '2022', span: 'year', value: '40' };
    const opened = view('i=gdp&u=a&m=level&from=2022&to=2022', made([...rows, year]));
    expect(opened?.selection.periods.map(periodCode)).toEqual(['2022']);
  });

  it('offers the measures of its places', () => {
    const level = { place: 'a', period: '2023-Q1', value: '10' };
    const other = { place: 'b', period: '2023-Q1', measure: 'yoy', unit: '%', value: '2' };
    expect(view('i=gdp&u=a', made([level, other]))?.measures).not.toContain('yoy');
  });

  it('with its ends in the wrong order shows its last period', () => {
    const opened = view('i=gdp&u=a,b&from=2023-Q1&to=2022-Q3');
    expect(opened?.selection.periods.map(periodCode)).toEqual(['2022-Q3']);
  });

  it('to a kind that its choice does not allow is drawn as another kind', () => {
    expect(view('i=gdp&u=a,b&m=level&k=bump')?.kind).toBe('line');
  });
});

describe('a kind that is not offered has a reason', () => {
  it.each<[ChartKind, string, string]>([
    ['line', 'needs indicators in one unit', 'i=gdp,firms&m=level&u=a'],
    ['line', 'needs two periods or more', 'i=gdp&m=level&u=a&from=2023-Q1&to=2023-Q1'],
    ['bump', 'needs the measure Rank', 'i=gdp&m=level&u=a,b'],
    ['scatter', 'needs exactly two indicators', 'i=gdp&m=level&u=a,b'],
    ['scatter', 'needs two units or more', 'i=gdp,tax&m=level&u=a'],
    ['profile', 'needs three indicators or more', 'i=gdp,tax&m=level&u=a,b'],
    ['stacked', 'needs levels that add up', 'i=gdp&m=yoy&u=a,b'],
    ['stacked-100', 'needs levels that add up', 'i=use&m=level&u=a,b'],
    ['stacked', 'needs two units or more', 'i=gdp&m=level&u=a'],
    ['heat', 'has no figure to draw', 'i=gdp&m=level&u=city'],
  ])('%s %s', (kind, reason, query) => {
    expect(view(query)?.refused.get(kind)?.en).toBe(reason);
  });

  it('is offered with the right choice', () => {
    const offered = new Set(
      [
        'i=gdp&m=level&u=a,b',
        'i=gdp,tax&m=level&u=a,b',
        'i=gdp,tax,use&m=yoy&u=a,b',
        'i=gdp&m=rank&u=a,b',
      ].flatMap((query) => {
        const refused = view(query)?.refused ?? new Map();
        return CHART_KINDS.filter((kind) => !refused.has(kind));
      }),
    );
    expect([...offered].sort()).toEqual([...CHART_KINDS].sort());
  });
});
