import { expect, it } from 'vitest';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import type { Place } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

const TOWNS = ['a', 'b', 'c', 'd'].map((id) => place(id, { parent: CITY.id }));
const places = new Map([CITY, ...TOWNS].map((one): [Place['id'], Place] => [one.id, one]));

/** The number of public rows if c, with 611 by June, is internal and b has some amount by September. */
function shown(ofB: string): number {
  const rows: readonly FigureRow[] = [
    { place: 'city', value: '365' },
    { place: 'a', value: '59' },
    { place: 'b', value: ofB, period: '2023-Q3' },
    { place: 'c', value: '317', period: '2023-Q2', span: 'quarter' },
    { place: 'c', value: '611', period: '2023-Q2', access: 'internal' },
    { place: 'd', value: '4', period: '2023-Q2' },
  ];
  const data = dataset(
    [indicator('output')],
    rows.map((row) => ({ indicator: 'output', ...row })),
    { places },
  );
  const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
  return figures.filter(({ value }) => value).length;
}

it('a running total that no row states is at most a later one of its place', () => {
  // By March c has 365 less 59, at most 4 of d and at most what b has by September.
  expect(shown('54')).toBeLessThan(5);
  expect(shown('400')).toBe(5);
});
