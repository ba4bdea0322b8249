import { describe, expect, it } from 'vitest';
import { periodCode } from './period.ts';
import {
  nearestPeriod,
  openingOf,
  periodsOf,
  placesWithPages,
  statementsOf,
} from './statements.ts';
import { CITY, dataset, HARBOUR, indicator, period, place } from './tableFixture.ts';

const GDP = indicator('gdp');
const FIRM = indicator('sales', { section: 'renewal' });
const TAX = indicator('tax', { topic: 'revenue' });

describe('the statements of a place for a period', () => {
  it('give the figure to show for each measure, in the order of indicators.csv', () => {
    const data = dataset(
      [TAX, GDP],
      [
        { value: '35.1', released: '2023-04-25' },
        { value: '3.1', measure: 'yoy', unit: '%' },
        { value: '6.0', indicator: 'tax' },
        { value: '40.2', measure: 'share', unit: '%', of: 'city' },
        { value: '35.3', released: '2023-07-20' },
      ],
    );
    const statements = statementsOf(data, HARBOUR.id, period('2023-Q1'));
    expect([...statements.keys()]).toEqual(['tax', 'gdp']);
    const gdp = statements.get(GDP.id);
    expect([gdp?.level?.row, gdp?.yoy?.row, gdp?.share?.row]).toEqual([4, 1, 3]);
    expect(gdp?.rank).toBeUndefined();
    expect(gdp?.all).toHaveLength(3);
  });

  it('prefer cumulative values to single quarters and the whole territory to a part', () => {
    const data = dataset(
      [GDP],
      [
        { value: '1', span: 'quarter', period: '2023-Q2' },
        { value: '2', scope: 'unknown', period: '2023-Q2' },
        { value: '3', scope: 'managed', period: '2023-Q2' },
        { value: '4', scope: 'territory', period: '2023-06' },
      ],
    );
    const statement = statementsOf(data, HARBOUR.id, period('2023-Q2')).get(GDP.id);
    expect(statement?.level?.row).toBe(3);
    expect(statement?.all).toHaveLength(4);
  });

  it('are empty for another period', () => {
    const data = dataset([GDP], [{ value: '1' }]);
    expect(statementsOf(data, HARBOUR.id, period('2023')).size).toBe(0);
  });
});

describe('the pages of a dataset', () => {
  const firm = place('steelworks', { kind: 'company' });
  const data = dataset(
    [GDP, FIRM],
    [
      { value: '1', period: '2022-Q4' },
      { value: '1', period: '2023-Q1' },
      { value: '1', period: '2023' },
      { value: '1', period: '2023-Q2', indicator: 'sales' },
      { value: '1', place: 'steelworks' },
    ],
    { places: new Map([CITY, HARBOUR, firm].map((one) => [one.id, one])) },
  );

  it('belong to places with something to show, not to firms', () => {
    expect(placesWithPages(data)).toEqual([HARBOUR]);
  });

  it('cover the periods with something to show, newest first', () => {
    expect(periodsOf(data, HARBOUR.id).map(periodCode)).toEqual(['2023', '2023-Q1', '2022-Q4']);
    expect(periodsOf(data, CITY.id)).toEqual([]);
  });

  it('open at the first place with figures, or at the dataset’s choice', () => {
    expect(openingOf(data)?.place.id).toBe('harbour');
    const chosen = dataset([GDP], [{ value: '1' }, { value: '1', place: 'city' }]);
    expect(openingOf(chosen)?.place.id).toBe('city');
    expect(openingOf({ ...chosen, opening: HARBOUR.id })?.place.id).toBe('harbour');
    expect(openingOf(dataset([GDP], []))).toBeUndefined();
  });
});

it.each([
  ['2023-Q1', '2023-Q1'],
  ['2023-Q3', '2023-Q2'],
  ['2030', '2023-Q2'],
  ['1999', '2023-Q2'],
])('the period nearest to %s is %s', (code, nearest) => {
  const periods = ['2023-Q2', '2023-Q1', '2022-Q4'].map(period);
  const found = nearestPeriod(periods, code);
  expect(found && periodCode(found)).toBe(nearest);
});
