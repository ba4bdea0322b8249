import { describe, expect, it } from 'vitest';
import type { Dataset } from '../figures/dataset.ts';
import type { SourceId } from '../figures/figure.ts';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import type { Place, Target } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

const OUTPUT = indicator('output');
const TOWNS = ['east', 'west', 'north'].map((id) => place(id, { parent: CITY.id }));
const places = new Map([CITY, ...TOWNS].map((one): [Place['id'], Place] => [one.id, one]));

/** The public content of some rows: `place measure period value`. */
function shown(rows: readonly FigureRow[], more: Partial<Dataset> = {}): string[] {
  const data = dataset([OUTPUT], rows, { places, ...more });
  const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
  return figures.flatMap(({ place: id, measure, value, period }) =>
    value ? [`${id} ${measure} ${JSON.stringify(period)} ${value.mantissa}`] : [],
  );
}

const row = (id: string, value: string, more: FigureRow = {}): FigureRow => ({
  ...{ place: id, indicator: 'output', value },
  ...more,
});
const share = (id: string, value: string, more: FigureRow = {}) =>
  row(id, value, { measure: 'share', of: 'city', unit: '%', ...more });
const SECRET = { access: 'internal' };

const target = (value: number, source = 'gazette'): Target => ({
  ...{ place: TOWNS[0]?.id ?? CITY.id, indicator: OUTPUT.id, year: 2023, unit: '亿元' },
  ...{ value: { mantissa: value, scale: 0 }, source: source as SourceId },
});

it('an unreleased target does not follow from the one of the whole', () => {
  const of = (place: Place | undefined, value: number, source?: string): Target => ({
    ...target(value, source),
    place: place?.id ?? CITY.id,
  });
  const [gazette] = dataset([], []).sources.values();
  const [east, west, north] = TOWNS;
  const targets = [of(undefined, 90), of(east, 20, 'late'), of(west, 30), of(north, 40)];
  if (!gazette) throw new Error('no source');
  const late = { ...gazette, id: 'late' as SourceId, published: '2024-06-01' };
  const sources = new Map([gazette, late].map((one) => [one.id, one]));
  const data = dataset([OUTPUT], [row('west', '5')], { places, targets, sources });
  const edition = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
  expect(edition.dataset.targets.map(({ place: id }) => id)).toEqual(['west', 'north']);
});

describe('a withheld part that follows without all parts of the whole', () => {
  const QUARTERS = [
    ['2023-Q1', 1],
    ['2023-Q2', 2.3],
    ['2023-Q3', 3.1],
  ] as const;
  const LAST = '2023-Q3';
  const of = (period: string, value: number, more: FigureRow = {}): FigureRow => ({
    ...{ period, span: 'quarter', value: value.toFixed(1) },
    ...more,
  });

  /** The public content of the last quarter when some of its numbers are withheld. */
  const shownLast = (rows: readonly string[]) =>
    rows.filter((line) => line.includes('"quarter":3')).map((line) => line.split(' ')[0]);

  it.each([38, 15])('does not follow with a zone of %d inside the towns', (zone) => {
    const own = place('zone', { parent: CITY.id, kind: 'zone' });
    const zones = new Map(places).set(own.id, own);
    const levels = { city: 100, west: 40, north: 35, east: 25, zone };
    const rows = QUARTERS.flatMap(([period, times]) =>
      Object.entries(levels).map(([id, value]) => {
        const isSecret = period === LAST && (id === 'east' || id === 'zone');
        return row(id, '', of(period, value * times, isSecret ? SECRET : {}));
      }),
    );
    expect(shownLast(shown(rows, { places: zones }))).not.toContain('city');
  });

  it('does not follow if the whole is broken down in two ways', () => {
    const levels = { output: 100, large: 60, small: 40, heavy: 30, light: 50, other: 20 };
    const parts = Object.keys(levels).slice(1);
    const indicators = new Map(
      [OUTPUT, ...parts.map((id) => indicator(id, { partOf: OUTPUT.id }))].map((one) => [
        one.id,
        one,
      ]),
    );
    const rows = QUARTERS.flatMap(([period, times]) =>
      Object.entries(levels).map(([id, value]) => {
        const isSecret = period === LAST && id === 'other';
        return row(
          'east',
          '',
          of(period, value * times, { indicator: id, ...(isSecret && SECRET) }),
        );
      }),
    );
    // The total follows from the large and the small firms, so one more is held back.
    expect(shownLast(shown(rows, { indicators }))).toHaveLength(3);
  });
});

describe('a withheld number that follows in several steps', () => {
  it('does not follow through two shares of one whole', () => {
    // West and its share give the city, and the city and the share of east give east.
    const rows = [row('east', '10', SECRET), share('east', '16.7'), row('west', '20')];
    expect(shown([...rows, share('west', '33.3')])).toHaveLength(2);
    expect(shown(rows)).toHaveLength(2);
  });

  it('does not follow through two completion rates of one target', () => {
    const rate = (value: string, period: string) =>
      row('east', value, { measure: 'completion', unit: '%', period });
    const rows = [
      row('east', '10', { period: '2023-Q1' }),
      rate('25', '2023-Q1'),
      row('east', '22', { period: '2023-Q2', ...SECRET }),
      rate('55', '2023-Q2'),
    ];
    expect(shown(rows)).toHaveLength(2);
  });

  it('does not follow from a quarter of the city that two running totals give', () => {
    const rows = [
      row('city', '60', { period: '2023-Q1' }),
      row('city', '130', { period: '2023-Q2' }),
      ...['west', 'north'].map((id) => row(id, '25', { period: '2023-Q2', span: 'quarter' })),
      row('east', '20', { period: '2023-Q2', span: 'quarter', ...SECRET }),
    ];
    expect(shown(rows).length).toBeLessThan(4);
  });

  it('keeps shares whose levels are all withheld', () => {
    const rows = [
      row('city', '', { status: 'confidential' }),
      ...TOWNS.map(({ id }) => row(id, '', { status: 'confidential' })),
      ...[share('east', '16.7'), share('west', '33.3'), share('north', '50.1')],
    ];
    expect(shown(rows)).toHaveLength(3);
  });
});

describe('a withheld number for which only a range follows', () => {
  const quarter = (id: string, value: string, more: FigureRow = {}) =>
    row(id, value, { period: '2023-Q2', span: 'quarter', ...more });
  const hidden = [quarter('east', '70', SECRET), quarter('west', '2', SECRET)];
  const rest = [quarter('city', '100'), quarter('north', '28')];

  it('does not remain within narrow bounds', () => {
    // West's total by June is not less than its quarter, so east is between 69 and 72.
    const rows = [...hidden, ...rest, row('west', '3', { period: '2023-Q2' })];
    expect(shown(rows)).toHaveLength(2);
  });

  it('leaves related numbers public if the bounds are wide', () => {
    const rows = [...hidden, ...rest, row('west', '60', { period: '2023-Q2' })];
    expect(shown(rows)).toHaveLength(3);
  });

  it('may be below zero if others of its indicator are', () => {
    const loss = row('north', '-3', { period: '2022-Q1' });
    const rows = [...hidden, ...rest, row('west', '3', { period: '2023-Q2' }), loss];
    expect(shown(rows)).toHaveLength(4);
  });
});

describe('a withheld number that several relations bound jointly', () => {
  const ytd = (id: string, period: string, value: string, more: FigureRow = {}) =>
    row(id, value, { period, ...more });
  const rank = (id: string, value: string) =>
    row(id, value, { measure: 'rank', unit: '位', of: 'city', period: '2023-Q2' });

  it('does not remain between two running totals', () => {
    const rows = [
      ytd('east', '2023-Q1', '40'),
      ytd('east', '2023-Q2', '95'),
      ytd('east', '2023-Q3', '97', SECRET),
      ytd('east', '2023-Q4', '100'),
    ];
    expect(shown(rows)).toHaveLength(2);
    const wide = rows.filter(({ period }) => period !== '2023-Q2');
    expect(shown(wide)).toHaveLength(2);
  });

  it('is not narrowed by a total, a rank and a later total that each leave a wide range', () => {
    // East and west are 100 together, east is first and at most 58, so it is at least 50.
    const hidden = [
      ytd('east', '2023-Q2', '54', SECRET),
      ytd('west', '2023-Q2', '46', SECRET),
      ytd('north', '2023-Q2', '20'),
    ];
    const ranks = [rank('east', '1'), rank('west', '2')];
    const total = ytd('city', '2023-Q2', '120');
    const later = ytd('east', '2023-Q3', '58');
    expect(shown([...hidden, total, later, ...ranks]).length).toBeLessThan(5);
    expect(shown([...hidden, total, later])).toHaveLength(3);
    expect(shown([...hidden, total, ...ranks])).toHaveLength(4);
    expect(shown([...hidden, later, ...ranks])).toHaveLength(4);
  });

  it('does not follow from the total of a city that no row states', () => {
    // The region has no other city, and the share of east gives the size of this one.
    const region = place('region');
    const all = [region, { ...CITY, parent: region.id }, ...TOWNS];
    const more = { places: new Map(all.map((one): [Place['id'], Place] => [one.id, one])) };
    const rows = [
      row('region', '100'),
      row('east', '30', SECRET),
      row('west', '50', SECRET),
      share('east', '30.0'),
    ];
    expect(shown(rows, more)).toHaveLength(1);
  });

  it('does not follow from a town’s value of one indicator that no row states', () => {
    const industry = indicator('industry', { partOf: OUTPUT.id });
    const services = indicator('services', { partOf: OUTPUT.id });
    const of = (id: string, what: string, value: string, more: FigureRow = {}) =>
      row(id, value, { indicator: what, ...more });
    const rows = [
      row('east', '30'),
      of('east', 'services', '10'),
      row('west', '40'),
      of('west', 'services', '15'),
      of('north', 'industry', '15'),
      of('city', 'industry', '60', SECRET),
    ];
    const data = dataset([OUTPUT, industry, services], rows, { places });
    const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
    expect(figures.filter(({ value }) => value).length).toBeLessThan(5);
  });

  it('is found in addition to one that follows from equations', () => {
    const trade = indicator('trade');
    const of = (id: string, value: string, more: FigureRow = {}) =>
      row(id, value, { indicator: 'trade', period: '2023-Q2', span: 'quarter', ...more });
    const exact = [
      row('city', '60'),
      row('east', '10', SECRET),
      row('west', '20'),
      row('north', '30'),
    ];
    const narrow = [
      of('east', '70', SECRET),
      of('west', '2', SECRET),
      of('city', '100'),
      of('north', '28'),
      of('west', '3', { span: 'ytd' }),
    ];
    const data = dataset([OUTPUT, trade], [...exact, ...narrow], { places });
    const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
    const open = figures.filter(({ value }) => value);
    expect(open.filter((one) => one.indicator === 'output')).toHaveLength(2);
    expect(open.filter((one) => one.indicator === 'trade')).toHaveLength(2);
  });

  it('is not left at one whole number where it is a count', () => {
    const firms = indicator('firms', { kind: 'count', unit: '个' });
    const count = (period: string, value: string, more: FigureRow = {}) =>
      row('east', value, { indicator: 'firms', unit: '个', period, ...more });
    const left = (rows: readonly FigureRow[]) => {
      const data = dataset([firms], rows, { places });
      const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
      return figures.filter(({ value }) => value).length;
    };
    expect(
      left([count('2023-Q1', '2'), count('2023-Q2', '2', SECRET), count('2023-Q3', '2')]),
    ).toBe(1);
    // East has one by March, and by June less than 45 % of four, which is one.
    const share = { measure: 'share', of: 'city', unit: '%', qualifier: '<' };
    expect(
      left([
        count('2023-Q1', '1'),
        count('2023-Q2', '1', SECRET),
        count('2023-Q2', '4', { place: 'city' }),
        count('2023-Q2', '45', share),
      ]),
    ).toBeLessThan(3);
  });

  it.each<[string, FigureRow]>([
    ['the last release', { released: '2023-07-20' }],
    ['one scope', { scope: 'managed' }],
  ])('is not left a narrow range by numbers of %s', (_, other) => {
    const rows = [
      ytd('east', '2023-Q2', '60', other),
      ytd('east', '2023-Q2', '95', { released: '2023-10-20' }),
      ytd('east', '2023-Q3', '97', { ...SECRET, released: '2023-10-20' }),
      ytd('east', '2023-Q4', '100', { released: '2023-12-20' }),
    ];
    const data = dataset([OUTPUT], rows, { places });
    const { figures } = editionOf(data, { audience: 'public', asOf: '2024-02-01' });
    const open = figures.filter(({ value }) => value).map(({ value }) => value?.mantissa);
    expect(open.includes(95) && open.includes(100)).toBe(false);
  });

  it('has a wide range despite contradictions elsewhere', () => {
    const rows = [
      row('city', '100'),
      row('east', '45', SECRET),
      row('west', '35', SECRET),
      row('north', '20'),
      row('city', '60', { period: '2023-Q2' }),
      row('north', '80', { period: '2023-Q2' }),
      row('east', '50', { period: '2023-Q2', ...SECRET }),
      row('west', '40', { period: '2023-Q2', ...SECRET }),
    ];
    expect(shown(rows)).toHaveLength(4);
  });
});

describe('a target', () => {
  const rows = [row('east', '10'), row('east', '25', { measure: 'completion', unit: '%' })];

  it('that is released keeps both', () => {
    expect(shown(rows, { targets: [target(40)] })).toHaveLength(2);
  });

  it('that is unreleased does not follow from a level and its rate', () => {
    const { sources } = dataset([], []);
    const [gazette] = sources.values();
    if (!gazette) throw new Error('no source');
    const plan = { ...gazette, id: 'plan' as SourceId, published: '2024-03-01' };
    const more = { targets: [target(40, 'plan')], sources: new Map([...sources, [plan.id, plan]]) };
    expect(shown(rows, more)).toEqual(['east level {"kind":"quarter","year":2023,"quarter":1} 10']);
  });
});
