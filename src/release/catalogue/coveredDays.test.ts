import { expect, it } from 'vitest';
import { type FigureRow, figureTable } from '../../figures/tableFixture.ts';
import { coveredDays } from './coveredDays.ts';

it.each<[FigureRow[], string]>([
  [[{ period: '2023-Q2', span: 'ytd' }], '2023-01-01/2023-06-30'],
  [[{ period: '2023-Q2', span: 'quarter' }], '2023-04-01/2023-06-30'],
  [[{ period: '2023-Q2', span: 'point' }], '2023-06-30/2023-06-30'],
  [[{ period: '2024-02', span: 'month' }], '2024-02-01/2024-02-29'],
  [[{ period: '2022', span: 'year' }], '2022-01-01/2022-12-31'],
  [[{ period: '2023-03-05', span: 'point' }], '2023-03-05/2023-03-05'],
  [
    [
      { period: '2023-Q3', span: 'quarter' },
      { period: '2021', span: 'year' },
      { period: '2023-Q1', span: 'ytd' },
    ],
    '2021-01-01/2023-09-30',
  ],
])('figures of %j cover %s', (rows, days) => {
  const { start, end } = coveredDays(figureTable(rows).columns) ?? {};
  expect(`${start}/${end}`).toBe(days);
});

it('no figures cover no days', () => {
  expect(coveredDays(figureTable([]).columns)).toBeUndefined();
});
