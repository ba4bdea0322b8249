import { describe, expect, it } from 'vitest';
import type { Dataset } from '../figures/dataset.ts';
import type { SourceId } from '../figures/figure.ts';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import type { Place, Target } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

const OUTPUT = indicator('output');
const TOWNS = ['east', 'west', 'north'].map((id) => place(id, { parent: CITY.id }));
const places = new Map([CITY, ...TOWNS].map((one): [Place['id'], Place] => [one.id, one]));

/** What is shown of some rows: `place measure period value`. */
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

it('a target that is not out does not follow from the one of the whole', () => {
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

describe('a withheld number that takes several steps to work out', () => {
  it('does not follow through two shares of one whole', () => {
    // West and its share give the city, and the city with the share of east gives east.
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

  it('does not follow from a quarter of the city that is known by two running totals', () => {
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

describe('a withheld number of which only a range can be worked out', () => {
  const quarter = (id: string, value: string, more: FigureRow = {}) =>
    row(id, value, { period: '2023-Q2', span: 'quarter', ...more });
  const hidden = [quarter('east', '70', SECRET), quarter('west', '2', SECRET)];
  const rest = [quarter('city', '100'), quarter('north', '28')];

  it('is not left between narrow bounds', () => {
    // What west had by June is no less than its quarter: east has between 69 and 72.
    const rows = [...hidden, ...rest, row('west', '3', { period: '2023-Q2' })];
    expect(shown(rows)).toHaveLength(2);
  });

  it('keeps what goes with it where the bounds are wide', () => {
    const rows = [...hidden, ...rest, row('west', '60', { period: '2023-Q2' })];
    expect(shown(rows)).toHaveLength(3);
  });

  it('may be below zero where others of its indicator are', () => {
    const loss = row('north', '-3', { period: '2022-Q1' });
    const rows = [...hidden, ...rest, row('west', '3', { period: '2023-Q2' }), loss];
    expect(shown(rows)).toHaveLength(4);
  });
});

describe('a target', () => {
  const rows = [row('east', '10'), row('east', '25', { measure: 'completion', unit: '%' })];

  it('that is out keeps both', () => {
    expect(shown(rows, { targets: [target(40)] })).toHaveLength(2);
  });

  it('that is not out does not follow from a level and its rate', () => {
    const { sources } = dataset([], []);
    const [gazette] = sources.values();
    if (!gazette) throw new Error('no source');
    const plan = { ...gazette, id: 'plan' as SourceId, published: '2024-03-01' };
    const more = { targets: [target(40, 'plan')], sources: new Map([...sources, [plan.id, plan]]) };
    expect(shown(rows, more)).toEqual(['east level {"kind":"quarter","year":2023,"quarter":1} 10']);
  });
});
