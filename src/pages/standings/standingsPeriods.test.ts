import { expect, it } from 'vitest';
import { periodCode } from '../../figures/period.ts';
import { dataset, type FigureRow, indicator } from '../../figures/tableFixture.ts';
import { standingsPeriods } from './standingsPeriods.ts';

const of = (...rows: FigureRow[]) =>
  standingsPeriods(dataset([indicator('gdp')], rows)).map(periodCode);

it('a period has standings where two places report it, under whatever names', () => {
  const march = { place: 'city', period: '2023-03', value: '400' };
  expect(of({ value: '35.1' }, march)).toEqual(['2023-Q1']);
  expect(of({ value: '35.1' }, { ...march, span: 'month' })).toEqual(['2023-03']);
  expect(of({ value: '35.1', period: '2023-03' }, march)).toEqual(['2023-03']);
});
