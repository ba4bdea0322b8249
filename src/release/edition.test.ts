import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../figures/dataset.ts';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import type { Place } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

const OUTPUT = indicator('output');
const PROJECTS = indicator('projects', { kind: 'count', unit: '个' });
const LARGE = indicator('large', { kind: 'count', unit: '个', partOf: PROJECTS.id });
const SMALL = indicator('small', { kind: 'count', unit: '个', partOf: PROJECTS.id });
const TOWNS = ['east', 'west', 'north'].map((id) => place(id, { parent: CITY.id }));
const places = new Map([CITY, ...TOWNS].map((one): [Place['id'], Place] => [one.id, one]));

function data(rows: readonly FigureRow[], more: Partial<Dataset> = {}): Dataset {
  return dataset([OUTPUT, PROJECTS, LARGE, SMALL], rows, { places, ...more });
}

/** The content of a public edition: place, measure, and the value or the word for its absence. */
function shown(rows: readonly FigureRow[], asOf = '2023-12-31', more: Partial<Dataset> = {}) {
  const { figures } = editionOf(data(rows, more), { audience: 'public', asOf });
  return figures.map(({ place: id, value, status }) => [id, value?.mantissa ?? status]);
}

const row = (id: string, value: string, more: FigureRow = {}): FigureRow => ({
  place: id,
  indicator: 'output',
  value,
  ...more,
});
const confidential = (id: string, more: FigureRow = {}) =>
  row(id, '', { status: 'confidential', ...more });

const CITY_OUTPUT = row('city', '60');
const SECRET = { access: 'internal' };

describe('a public edition', () => {
  it('contains no internal and no later row', () => {
    const rows = [
      row('east', '10', SECRET),
      row('west', '20', { released: '2024-01-20' }),
      row('north', '30', { released: '2023-04-25' }),
    ];
    expect(shown(rows)).toEqual([['north', 30]]);
  });

  it('names no stage and no topic that only withheld rows use', () => {
    const asked = indicator('asked', { topic: 'secret' });
    const paid = indicator('paid', { follows: asked.id });
    const rows = [
      row('east', '1', { indicator: 'asked', ...SECRET }),
      row('east', '2', { indicator: 'paid' }),
    ];
    const topics = { secret: { zh: '秘密', en: 'Secret' } };
    const all = dataset([asked, paid], rows, { places, topics });
    const edition = editionOf(all, { audience: 'public', asOf: undefined });
    expect([...edition.dataset.indicators.values()].map(({ follows }) => follows)).toEqual([
      undefined,
    ]);
    expect(edition.dataset.topics).toEqual({});
  });

  it('contains no earlier value of a figure that has become confidential', () => {
    const rows = [
      row('east', '10', { released: '2023-04-25' }),
      confidential('east', { released: '2023-07-25' }),
    ];
    expect(shown(rows)).toEqual([['east', 'confidential']]);
    expect(shown(rows, '2023-05-01')).toEqual([['east', 10]]);
  });

  it.each([
    ['no scope', { scope: '' }],
    ['an internal row', SECRET],
  ])('contains no earlier value of a figure that %s makes confidential', (_, more) => {
    const rows = [
      row('east', '10', { released: '2023-04-20' }),
      row('east', '8', { scope: 'managed', period: '2022-Q1', released: '2022-04-20' }),
      confidential('east', { released: '2023-05-20', ...more }),
    ];
    expect(shown(rows).filter(([, value]) => value === 10)).toEqual([]);
    expect(shown(rows)).toContainEqual(['east', 8]);
  });

  it('uses the day of the source if a confidential row has no day of its own', () => {
    const rows = [row('east', '10', { released: '2023-04-20' }), confidential('east')];
    expect(shown(rows)).toEqual([['east', 'confidential']]);
  });

  it('shows neither the literal nor the note or paragraph of a confidential figure', () => {
    const { figures } = editionOf(
      data([confidential('east', { printed: '10亿元', note: '约两成', locator: '第3段 10亿元' })]),
      { audience: 'public', asOf: undefined },
    );
    const told = figures.map(({ printed, note, locator }) => printed + note + locator);
    expect(told).toEqual(['']);
  });

  it('holds back a total that would disclose its only secret part, and marks it', () => {
    const rows = [CITY_OUTPUT, row('east', '10', SECRET), row('west', '20'), row('north', '30')];
    expect(shown(rows)).toEqual([
      ['city', 'confidential'],
      ['west', 20],
      ['north', 30],
    ]);
    const { figures, heldBack } = editionOf(data(rows), { audience: 'public', asOf: undefined });
    expect(heldBack).toBe(1);
    expect(figures[0]?.note).toContain('held back');
  });

  it('keeps a total with two secret parts', () => {
    const two = [CITY_OUTPUT, confidential('east'), row('west', '20', SECRET), row('north', '30')];
    expect(shown(two)[0]).toEqual(['city', 60]);
  });

  it('holds back a total with most units stated, even if they seem far from it', () => {
    // East may be 10 or 144: the held-back rows must not show which.
    const rows = [row('city', '164'), row('east', '10', SECRET), row('west', '20')];
    expect(shown(rows)[0]).toEqual(['city', 'confidential']);
  });

  it('keeps a total with few units stated', () => {
    expect(shown([row('city', '164'), row('east', '10', SECRET)])[0]).toEqual(['city', 164]);
  });

  it('learns from fully public periods if the stated parts make up a total', () => {
    const before = (city: string): FigureRow[] => [
      row('city', city, { period: '2022-Q1' }),
      row('east', '9', { period: '2022-Q1' }),
      row('west', '19', { period: '2022-Q1' }),
    ];
    const now = [row('city', '164'), row('east', '10', SECRET), row('west', '20')];
    expect(shown([...now, ...before('150')])[0]).toEqual(['city', 164]);
    expect(shown([...now, ...before('28')])[0]).toEqual(['city', 'confidential']);
    const few = [row('city', '164'), row('east', '10', SECRET)];
    const alone = [
      row('city', '9', { period: '2022-Q1' }),
      row('east', '9', { period: '2022-Q1' }),
    ];
    expect(shown([...few, ...alone])[0]).toEqual(['city', 'confidential']);
  });

  it('holds back the smallest part if the total is secret', () => {
    const rows = [
      row('city', '60', SECRET),
      row('east', '10'),
      row('west', '20'),
      row('north', '30'),
    ];
    expect(shown(rows)).toEqual([
      ['east', 'confidential'],
      ['west', 20],
      ['north', 30],
    ]);
  });

  it('also holds back figures from which the held-back total would follow', () => {
    const region = place('region');
    const inRegion = new Map([
      [region.id, region],
      [CITY.id, { ...CITY, parent: region.id }],
      ...TOWNS.map((town): [Place['id'], Place] => [town.id, town]),
    ]);
    const rows = [
      row('region', '60'),
      CITY_OUTPUT,
      row('east', '10', SECRET),
      row('west', '20'),
      row('north', '30'),
    ];
    expect(shown(rows, undefined, { places: inRegion }).slice(0, 2)).toEqual([
      ['region', 'confidential'],
      ['city', 'confidential'],
    ]);
  });

  it('holds back the whole of which a secret indicator is part', () => {
    const of = (id: string, value: string, more: FigureRow = {}): FigureRow =>
      row('east', value, { indicator: id, unit: '个', ...more });
    expect(shown([of('projects', '8'), of('large', '3', SECRET), of('small', '5')])).toEqual([
      ['east', 'confidential'],
      ['east', 5],
    ]);
  });

  it('holds back a running total from which a secret quarter would follow', () => {
    const rows = [
      row('east', '10', { period: '2023-Q1' }),
      row('east', '25', { period: '2023-Q2' }),
      row('east', '15', { period: '2023-Q2', span: 'quarter', ...SECRET }),
    ];
    expect(shown(rows)).toEqual([
      ['east', 10],
      ['east', 'confidential'],
    ]);
  });

  it('holds back a year that is the fourth quarter’s secret sum under another name', () => {
    const rows = [
      row('east', '50', { period: '2023-Q4', ...SECRET }),
      row('east', '50', { period: '2023', span: 'year' }),
    ];
    expect(shown(rows)).toEqual([['east', 'confidential']]);
  });

  it('holds back a share from which a secret level follows', () => {
    const rows = [
      CITY_OUTPUT,
      row('east', '10', SECRET),
      row('east', '16.7', { measure: 'share', of: 'city', unit: '%' }),
    ];
    expect(shown(rows)).toEqual([
      ['city', 60],
      ['east', 'confidential'],
    ]);
  });

  it('holds back one more share if the others would give the remainder of a hundred', () => {
    const share = (id: string, value: string, more: FigureRow = {}) =>
      row(id, value, { measure: 'share', of: 'city', unit: '%', ...more });
    expect(shown([share('east', '50', SECRET), share('west', '30'), share('north', '20')])).toEqual(
      [
        ['west', 30],
        ['north', 'confidential'],
      ],
    );
  });

  it('holds back a revised total that would disclose a revision before its day', () => {
    const rows = [
      row('city', '60', { released: '2023-04-25' }),
      row('city', '62', { released: '2023-10-25' }),
      row('east', '10', { released: '2023-04-25' }),
      row('east', '12', { released: '2024-01-25' }),
      row('west', '20', { released: '2023-04-25' }),
      row('north', '30', { released: '2023-04-25' }),
    ];
    expect(shown(rows)).toEqual([
      ['city', 60],
      ['city', 'confidential'],
      ['east', 10],
      ['west', 20],
      ['north', 30],
    ]);
  });

  it.each<[string, FigureRow[]]>([
    [
      'of another scope',
      [
        row('east', '10', SECRET),
        row('east', '7', { scope: 'managed' }),
        row('west', '20'),
        row('north', '30'),
      ],
    ],
    [
      'beside a newer total',
      [
        row('city', '100', { released: '2023-10-25' }),
        row('east', '10', SECRET),
        row('west', '20'),
        row('north', '30'),
      ],
    ],
    [
      'said to be missing earlier',
      [
        row('east', '10', { ...SECRET, released: '2023-07-25' }),
        row('east', '', { status: 'missing', released: '2023-04-25' }),
        row('west', '20'),
        row('north', '30'),
      ],
    ],
    [
      'beside a town that reported once',
      [row('east', '10', SECRET), row('west', '50'), row('north', '30', { period: '2021-Q1' })],
    ],
  ])('holds back the total of a secret part %s', (_, rows) => {
    expect(shown([CITY_OUTPUT, ...rows])[0]).toEqual(['city', 'confidential']);
  });

  it('looks below units without figures', () => {
    const zone = place('zone', { parent: CITY.id });
    const under = new Map(
      [CITY, zone, ...TOWNS.map((town) => ({ ...town, parent: zone.id }))].map(
        (one): [Place['id'], Place] => [one.id, one],
      ),
    );
    const rows = [CITY_OUTPUT, row('east', '10', SECRET), row('west', '20'), row('north', '30')];
    expect(shown(rows, undefined, { places: under })[0]).toEqual(['city', 'confidential']);
  });

  it.each<[string, FigureRow[]]>([
    [
      'a quarter between a running total and the year',
      [
        row('east', '70', { period: '2022-Q3' }),
        row('east', '100', { period: '2022', span: 'year' }),
        row('east', '30', { period: '2022-Q4', span: 'quarter', ...SECRET }),
      ],
    ],
    [
      'a year by a running total and the quarter after it',
      [
        row('east', '70', { period: '2022-Q3' }),
        row('east', '30', { period: '2022-Q4', span: 'quarter' }),
        row('east', '100', { period: '2022', span: 'year', ...SECRET }),
      ],
    ],
    [
      'a quarter between running totals of months',
      [
        row('east', '10', { period: '2023-03' }),
        row('east', '25', { period: '2023-06' }),
        row('east', '15', { period: '2023-Q2', span: 'quarter', ...SECRET }),
      ],
    ],
  ])('holds back one more so that %s cannot be derived', (_, rows) => {
    const known = shown(rows).filter(([, value]) => value !== 'confidential');
    expect(known).toHaveLength(1);
  });

  it('does not hide a released figure because a revision is planned', () => {
    const rows = [
      row('east', '50', { period: '2022-Q4', released: '2023-01-20' }),
      row('east', '50', { period: '2022', span: 'year', released: '2024-12-01' }),
      row('east', '16.7', {
        measure: 'share',
        of: 'city',
        unit: '%',
        period: '2022-Q4',
        released: '2024-12-01',
      }),
      row('city', '300', { period: '2022-Q4', released: '2023-01-25' }),
    ];
    expect(shown(rows)).toEqual([
      ['east', 50],
      ['city', 300],
    ]);
    const revised = [
      row('city', '60', { released: '2023-04-25' }),
      row('east', '10', { released: '2023-04-20' }),
      row('east', '12', { released: '2024-01-25' }),
      row('west', '20', { released: '2023-04-20' }),
      row('north', '30', { released: '2023-04-20' }),
    ];
    expect(shown(revised)[0]).toEqual(['city', 60]);
  });

  it('names no place, indicator or source that only withheld rows use', () => {
    const firm = place('firm', { kind: 'company', parent: CITY.id });
    const watched = indicator('watched');
    const fixture = dataset(
      [OUTPUT, watched],
      [CITY_OUTPUT, row('firm', '1', { indicator: 'watched', source: 'inquiry', ...SECRET })],
    );
    const [gazette] = fixture.sources.values();
    if (!gazette) throw new Error('no source');
    const inquiry = { ...gazette, id: 'inquiry' as typeof gazette.id, title: '内部督查' };
    const all = {
      ...fixture,
      places: new Map([CITY, firm].map((one) => [one.id, one])),
      sources: new Map([gazette, inquiry].map((one) => [one.id, one])),
    };
    const { dataset: out } = editionOf(all, { audience: 'public', asOf: undefined });
    expect([...out.places.keys()]).toEqual(['city']);
    expect([...out.indicators.keys()]).toEqual(['output']);
    expect([...out.sources.keys()]).toEqual(['gazette']);
  });

  it('never lets a secret town follow from the city, for any choice of secret towns', () => {
    const secrecy = fc.constantFrom<FigureRow>({}, SECRET, { released: '2024-06-01' });
    fc.assert(
      fc.property(secrecy, secrecy, secrecy, secrecy, (city, east, west, north) => {
        const rows = [
          row('city', '60', city),
          row('east', '10', east),
          row('west', '20', west),
          row('north', '30', north),
        ];
        const { figures } = editionOf(data(rows), { audience: 'public', asOf: '2023-12-31' });
        const known = figures.filter(({ value }) => value).length;
        const secrets = [city, east, west, north].filter((one) => one.access ?? one.released);
        // Of four numbers related by one sum, three give the fourth.
        expect(known).toBe(secrets.length === 0 ? 4 : Math.min(2, 4 - secrets.length));
      }),
    );
  });
});

describe('an internal edition', () => {
  const rows = [row('east', '10', SECRET), row('west', '20', { released: '2024-01-20' })];

  it('contains everything, and states its audience', () => {
    const { dataset: out, figures } = editionOf(data(rows), {
      audience: 'internal',
      asOf: undefined,
    });
    expect(figures).toHaveLength(2);
    expect(out.audience).toBe('internal');
  });

  it('of a day contains the figures known on it', () => {
    const { figures } = editionOf(data(rows), { audience: 'internal', asOf: '2023-12-31' });
    expect(figures.map(({ place: id }) => id)).toEqual(['east']);
  });
});
