import { describe, expect, it } from 'vitest';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import type { Place } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

const OUTPUT = indicator('output');
const TOWNS = ['east', 'west', 'north'].map((id) => place(id, { parent: CITY.id }));
const places = new Map([CITY, ...TOWNS].map((one): [Place['id'], Place] => [one.id, one]));
const SECRET = { access: 'internal' };

/**
 * Says if the rank of east is public, given its withheld number and the numbers of west and north.
 */
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

describe('the ranks of a field', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e'];
  /** The public ranks of places `a` to `e`, in this order, some with withheld numbers. */
  function shownRanks(
    values: Readonly<Record<string, string>>,
    secrets: readonly string[],
    ranked: readonly string[],
    parents: Readonly<Record<string, string>> = {},
  ): string[] {
    const above = Object.values(parents).map((id) => place(id, { parent: CITY.id }));
    const units = NAMES.map((id) => place(id, { parent: place(parents[id] ?? 'city').id }));
    const all = new Map(
      [CITY, ...above, ...units].map((one): [Place['id'], Place] => [one.id, one]),
    );
    const level = (id: string): FigureRow => ({
      ...{ place: id, indicator: 'output', value: values[id] ?? '' },
      ...(secrets.includes(id) && SECRET),
    });
    const rank = (id: string): FigureRow => ({
      ...{ place: id, indicator: 'output', measure: 'rank', unit: '位', of: 'city' },
      value: String(NAMES.indexOf(id) + 1),
    });
    const rows = [...Object.keys(values).map(level), ...ranked.map(rank)];
    const data = dataset([OUTPUT], rows, { places: all });
    const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
    return figures.flatMap((one) => (one.measure === 'rank' && one.value ? [one.place] : []));
  }
  const LEVELS = { a: '100', b: '97', c: '95', d: '80', e: '70' };

  it('of several withheld numbers are considered together', () => {
    expect(shownRanks(LEVELS, ['b', 'd'], ['b', 'd'])).toEqual(['d']);
    expect(shownRanks(LEVELS, ['b', 'd'], NAMES)).not.toContain('b');
  });

  it('leave no unique position for a place without a stated rank', () => {
    expect(shownRanks(LEVELS, ['b'], ['a', 'c', 'd', 'e'])).toHaveLength(3);
    expect(shownRanks(LEVELS, ['b'], ['d', 'e'])).toEqual(['d', 'e']);
  });

  it('include places at lower levels', () => {
    const parents = { a: 'north', b: 'north', c: 'south', d: 'south', e: 'south' };
    expect(shownRanks(LEVELS, ['b'], ['b', 'e'], parents)).toEqual(['e']);
  });

  it('may include places outside the dataset', () => {
    expect(shownRanks({ c: '100', d: '97', e: '95' }, ['d'], ['c', 'd', 'e'])).not.toContain('d');
  });
});

describe('a withheld number that its position in a field would disclose', () => {
  const UNITS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

  /** The public ranks of places in a field of the given numbers of towns and then zones. */
  function shownRanks(
    measure: string,
    towns: number,
    values: readonly string[],
    ranks: readonly number[],
    direction: 'higher' | 'lower' | 'none' = 'higher',
    more: FigureRow = {},
  ): string {
    const units = values.map((_, i) =>
      place(UNITS[i] ?? '', {
        parent: CITY.id,
        group: i < towns ? '镇' : '园区',
        kind: i < towns ? 'town' : 'zone',
      }),
    );
    const all = new Map([CITY, ...units].map((one): [Place['id'], Place] => [one.id, one]));
    const of = measure === 'share' ? 'city' : '';
    const unit = measure === 'level' ? '亿元' : '%';
    const rows = units.flatMap(({ id }, i): FigureRow[] => [
      {
        ...{ place: id, indicator: 'output', measure, of, unit, value: values[i] ?? '' },
        ...(id === 'b' && { ...SECRET, ...more }),
      },
      {
        ...{ place: id, indicator: 'output', measure: 'rank', unit: '位', of: 'city' },
        value: String(ranks[i]),
      },
    ]);
    const data = dataset([indicator('output', { direction })], rows, { places: all });
    const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
    const shown = figures.filter((one) => one.measure === 'rank' && one.value);
    return shown.map((one) => one.place).join('');
  }

  it('does not follow from a rank within only its group or its kind', () => {
    const values = ['100', '99.8', '99.5', '50', '20', '1000', '60', '5'];
    const shown = shownRanks('level', 5, values, [1, 2, 3, 4, 5, 1, 2, 3]);
    expect(shown).not.toContain('b');
    // The two remaining ranks near it would leave one position for it.
    expect(shown).not.toMatch(/a.*c.*d.*e/);
    expect(shown).toContain('fgh');
  });

  it('does not follow from a rank by completion or by share', () => {
    const values = ['30', '29.9', '29.8', '5', '4'];
    for (const measure of ['completion', 'share']) {
      const shown = shownRanks(measure, 5, values, [1, 2, 3, 4, 5]);
      expect(shown).not.toContain('b');
      expect(shown).not.toMatch(/acde/);
    }
  });

  it('does not follow from ranks by a ratio that is stated for the others', () => {
    const values = ['30', '29.9', '29.8', '5', '4'];
    const level: FigureRow = { measure: 'level', of: '', unit: '亿元' };
    for (const measure of ['completion', 'share']) {
      const shown = shownRanks(measure, 5, values, [1, 2, 3, 4, 5], 'higher', level);
      expect(shown).not.toContain('b');
      expect(shown).not.toMatch(/acde/);
    }
  });

  it.each(['higher', 'none'] as const)(
    'does not follow from ranks counted from the other end (%s)',
    (direction) => {
      const shown = shownRanks(
        'level',
        5,
        ['10', '10.1', '10.2', '20', '30'],
        [1, 2, 3, 4, 5],
        direction,
      );
      expect(shown).not.toContain('b');
      expect(shown).not.toMatch(/acde/);
    },
  );
});

it('the rank of a total held back to protect its part is held back too', () => {
  const industry = indicator('industry', { partOf: OUTPUT.id });
  const services = indicator('services', { partOf: OUTPUT.id });
  const rows: FigureRow[] = [
    { place: 'east', indicator: 'output', value: '20' },
    { place: 'west', indicator: 'output', value: '19' },
    { place: 'west', indicator: 'industry', value: '4', ...SECRET },
    { place: 'west', indicator: 'services', value: '15' },
    { place: 'north', indicator: 'output', value: '18' },
    { place: 'west', indicator: 'output', measure: 'rank', unit: '位', of: 'city', value: '2' },
  ];
  const data = dataset([OUTPUT, industry, services], rows, { places });
  const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
  const shown = figures.filter(({ value }) => value);
  expect(shown.map((one) => `${one.place} ${one.indicator} ${one.measure}`)).toEqual([
    'east output level',
    'west services level',
    'north output level',
  ]);
});
