import { describe, expect, it } from 'vitest';
import { periodCode } from '../../figures/period.ts';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { CITY, dataset, HARBOUR, indicator, period } from '../../figures/tableFixture.ts';
import { cityProgrammes } from './programme.ts';

const INDICATORS = ['started', 'finished'].map((id) =>
  indicator(id, { topic: 'upgrade', section: 'programme' }),
);
const row = (code: string, value: string, more: FigureRow = {}) => ({
  place: 'city',
  indicator: 'started',
  period: code,
  value,
  unit: '个',
  ...more,
});
const programme = (rows: readonly FigureRow[], code = '2023-Q1') =>
  cityProgrammes(dataset([...INDICATORS, indicator('gdp')], rows), HARBOUR, period(code))[0];

describe('a programme of a whole city', () => {
  it('is the city’s, at the newest period that is not after this one', () => {
    const found = programme([row('2022', '90'), row('2023-02', '12'), row('2023-Q2', '40')]);
    expect(found?.place).toBe(CITY);
    expect(found && periodCode(found.period)).toBe('2023-02');
    expect(found?.figures.map((figure) => figure.row)).toEqual([1]);
  });

  it('shows the newest release of every indicator of that period', () => {
    const found = programme([
      row('2023-02', '12', { released: '2023-03-10' }),
      row('2023-02', '13', { released: '2023-04-10' }),
      row('2023-02', '5', { indicator: 'finished' }),
      row('2023-01', '3', { indicator: 'finished' }),
    ]);
    expect(found?.figures.map((figure) => figure.row)).toEqual([1, 2]);
  });

  it('is the place’s own if it has one', () => {
    const found = programme([row('2023-02', '12'), row('2022', '4', { place: 'harbour' })]);
    expect(found?.place).toBe(HARBOUR);
  });

  it.each<[string, FigureRow[], string?]>([
    ['only later figures', [row('2023-Q2', '40')]],
    ['only figures not reported', [row('2023-02', '', { status: 'missing' })]],
    ['other sections', [row('2023-02', '12', { indicator: 'gdp' })]],
    ['no figures', []],
    ['figures that ended more than a year before', [row('2022', '90')], '2025-Q1'],
  ])('is none of %s', (_, rows, code = '2023-Q1') => {
    expect(programme(rows, code)).toBeUndefined();
  });
});
