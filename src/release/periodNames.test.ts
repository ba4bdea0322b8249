import { describe, expect, it } from 'vitest';
import { CITY, dataset, type FigureRow, HARBOUR, indicator } from '../figures/tableFixture.ts';
import type { Place } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

/** Names of the same interval: period and span. */
const NAMES = [
  [
    ['2023-Q1', 'ytd'],
    ['2023-03', 'ytd'],
    ['2023-Q1', 'quarter'],
  ],
  [
    ['2022', 'year'],
    ['2022', 'ytd'],
    ['2022-Q4', 'ytd'],
    ['2022-12', 'ytd'],
  ],
  [
    ['2023-01', 'month'],
    ['2023-01', 'ytd'],
  ],
] as const;

type Name = (typeof NAMES)[number][number];

const pairs: [Name, Name][] = NAMES.flatMap((names) =>
  names.flatMap((one) => names.map((other): [Name, Name] => [one, other])),
);
const OUTPUT = indicator('output');
const places = new Map([CITY, HARBOUR].map((one): [Place['id'], Place] => [one.id, one]));

function shown(rows: readonly FigureRow[]) {
  const fixture = dataset([OUTPUT], rows, { places });
  const [source] = fixture.sources.keys();
  if (!source) throw new Error('no source');
  const targets = [2022, 2023].map((year) => ({
    ...{ place: HARBOUR.id, indicator: OUTPUT.id, year, unit: '亿元', source },
    value: { mantissa: 40, scale: 0 },
  }));
  const { figures } = editionOf(
    { ...fixture, targets },
    { audience: 'public', asOf: '2024-12-31' },
  );
  return figures.map(
    ({ place, measure, value }) => `${place} ${measure} ${value?.mantissa ?? '-'}`,
  );
}

const row = ([period, span]: Name, value: string, more: FigureRow = {}): FigureRow => ({
  ...{ indicator: 'output', value, period, span },
  ...more,
});

describe.each(pairs)('a secret of %s with public statements of %s', (own, other) => {
  const secret = row(own, '10', { access: 'internal' });
  const percent = (measure: string, value: string, more: FigureRow = {}) =>
    row(other, value, { measure, unit: '%', ...more });

  it('does not follow from the total', () => {
    expect(shown([secret, row(other, '10', { place: 'city' })])).toEqual(['city level -']);
  });

  it('does not follow from a share', () => {
    const share = percent('share', '20', { of: 'city' });
    const city = row(own, '50', { place: 'city' });
    const known = shown([secret, share, city]).filter((one) => !one.endsWith('-'));
    expect(known.length).toBeLessThan(2);
  });

  it('does not follow from a completion rate', () => {
    expect(shown([secret, percent('completion', '25')])).toEqual(['harbour completion -']);
  });

  it('is not stated under the other name', () => {
    if (own === other) return;
    expect(shown([secret, row(other, '10')])).toEqual(['harbour level -']);
    const confidential = row(own, '', { status: 'confidential' });
    expect(shown([confidential, row(other, '10')])).toEqual(['harbour level -']);
    expect(shown([row(other, '10'), confidential])).toEqual(['harbour level -']);
  });
});
