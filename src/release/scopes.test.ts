import { describe, expect, it } from 'vitest';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import type { Place } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

const TOWNS = ['east', 'west', 'north'].map((id) => place(id, { parent: CITY.id }));
const places = new Map([CITY, ...TOWNS].map((one): [Place['id'], Place] => [one.id, one]));
const SECRET = { access: 'internal' };

/** The public numbers of the city and its towns, of which east is internal. */
function shown(...more: readonly (readonly [string, string, FigureRow?])[]): string[] {
  const rows: typeof more = [['city', '100'], ['east', '25', SECRET], ['west', '40'], ...more];
  const data = dataset(
    [indicator('output')],
    rows.map(([id, value, one]) => ({ place: id, indicator: 'output', value, ...one })),
    { places },
  );
  const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
  return figures.flatMap(({ place: id, value }) => (value ? `${id} ${value.mantissa}` : []));
}

describe('a withheld number does not follow from others', () => {
  it.each([
    ['a total', 'city', '90'],
    ['another part', 'west', '30'],
  ])('if %s is withheld in one scope and public in another', (_, id, value) => {
    for (const scope of ['managed', 'unknown']) {
      const other = shown(['north', '35'], [id, value, { ...SECRET, scope }]);
      expect(other).toEqual(['west 40', 'north 35']);
    }
  });
});

it('a number of one scope keeps those of another scope public if they do not disclose it', () => {
  expect(shown(['north', '35', SECRET], ['west', '30', { scope: 'managed' }])).toEqual([
    'city 100',
    'west 40',
    'west 30',
  ]);
});
