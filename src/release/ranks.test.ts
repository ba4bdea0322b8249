import { expect, it } from 'vitest';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import type { Place } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

const OUTPUT = indicator('output');
const TOWNS = ['east', 'west', 'north'].map((id) => place(id, { parent: CITY.id }));
const places = new Map([CITY, ...TOWNS].map((one): [Place['id'], Place] => [one.id, one]));
const SECRET = { access: 'internal' };

/** Whether the rank of east is shown beside its withheld number and those of west and north. */
function showsRank(
  measure: string,
  rank: string,
  [east, west, north]: readonly FigureRow[],
): boolean {
  const row = (id: string, more: FigureRow = {}): FigureRow => ({
    ...{ place: id, indicator: 'output', measure, unit: measure === 'yoy' ? '%' : '亿元' },
    ...more,
  });
  const rows = [row('east', { ...east, ...SECRET }), row('west', west), row('north', north)];
  const ranked = row('east', { measure: 'rank', unit: '位', of: 'city', value: rank });
  const data = dataset([OUTPUT], [...rows, ranked], { places });
  const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
  return figures.some((figure) => figure.measure === 'rank' && figure.value);
}

it.each<[string, string, string, readonly FigureRow[], boolean]>([
  [
    'between two levels that are near',
    'level',
    '2',
    [{ value: '19' }, { value: '20' }, { value: '18' }],
    false,
  ],
  [
    'between two rates that are near',
    'yoy',
    '2',
    [{ value: '3.2' }, { value: '3.3' }, { value: '3.1' }],
    false,
  ],
  [
    'between two levels far apart',
    'level',
    '2',
    [{ value: '19' }, { value: '40' }, { value: '18' }],
    true,
  ],
  ['before all others', 'level', '1', [{ value: '50' }, { value: '20' }, { value: '18' }], true],
  [
    'beside another that is withheld',
    'level',
    '2',
    [{ value: '19' }, { value: '20', ...SECRET }, { value: '18' }],
    true,
  ],
])('the rank of a withheld number %s', (_, measure, rank, rows, isShown) => {
  expect(showsRank(measure, rank, rows)).toBe(isShown);
});
