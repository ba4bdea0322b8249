import { expect, it } from 'vitest';
import { periodCode } from '../../figures/period.ts';
import { dataset, type FigureRow, indicator } from '../../figures/tableFixture.ts';
import { openingStandings, standingsPeriods } from './standingsPeriods.ts';

const of = (...rows: FigureRow[]) =>
  standingsPeriods(dataset([indicator('gdp')], rows)).map(periodCode);

it('a period has standings if two places report it, under any of its names', () => {
  const march = { place: 'city', period: '2023-03', value: '400' };
  expect(of({ value: '35.1' }, march)).toEqual(['2023-Q1']);
  expect(of({ value: '35.1' }, { ...march, span: 'month' })).toEqual(['2023-03']);
  expect(of({ value: '35.1', period: '2023-03' }, march)).toEqual(['2023-03']);
});

it('standings open with such a period, even if one place has reported a newer one', () => {
  const rows = [{ value: '35.1' }, { place: 'city', value: '400' }];
  const early = { place: 'city', period: '2023-Q2', value: '900' };
  const opening = openingStandings(dataset([indicator('gdp')], [...rows, early]));
  expect(opening && periodCode(opening)).toBe('2023-Q1');
});
