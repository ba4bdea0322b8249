import { describe, expect, it } from 'vitest';
import type { Dataset } from '../figures/dataset.ts';
import type { ContestId, SourceId } from '../figures/figure.ts';
import { CITY, dataset, type FigureRow, indicator, place } from '../figures/tableFixture.ts';
import type { Adjustment, Award, Place, Target } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

const OUTPUT = indicator('output');
const WATCHED = indicator('watched');
const PART = indicator('watched-part', { partOf: WATCHED.id });
const EAST = place('east', { parent: CITY.id, kind: 'town', group: 'towns' });
const RACE = 'race' as ContestId;
const LATE = { source: 'late' as SourceId };

const target: Target = {
  ...{ place: EAST.id, indicator: OUTPUT.id, year: 2023, unit: '亿元', ...LATE },
  value: { mantissa: 40, scale: 0 },
};
const award: Award = {
  ...{ contest: RACE, period: '2023-Q1', place: EAST.id, award: 'banner', group: 'towns' },
  ...{ printed: '', locator: '', note: '', ...LATE },
};
const veto: Adjustment = {
  ...{ contest: RACE, period: '2023-Q1', place: EAST.id, points: { mantissa: 0, scale: 0 } },
  ...{ veto: true, reason: { zh: '通报', en: 'noted' }, ...LATE },
};
const CITY_ROW: FigureRow = { place: 'city', indicator: 'output', value: '60' };
const SECRET = { access: 'internal', source: 'late' };

/** The ids of places, indicators and sources in a public edition of some rows. */
function names(
  rows: readonly FigureRow[],
  more: Partial<Dataset> = {},
  places: readonly Place[] = [CITY, EAST],
): string {
  const base = dataset([OUTPUT, WATCHED, PART], [CITY_ROW, ...rows]);
  const [gazette] = base.sources.values();
  if (!gazette) throw new Error('no source');
  const late = { ...gazette, id: LATE.source, published: '2024-06-01' };
  const { dataset: out } = editionOf(
    {
      ...base,
      places: new Map(places.map((one) => [one.id, one])),
      sources: new Map([gazette, late].map((one) => [one.id, one])),
      contests: [
        {
          ...{ id: RACE, version: '1', name: { zh: '赛', en: 'Race' }, source: gazette.id },
          ...{ validFrom: '2022-01-01', validTo: '', score: undefined, aggregate: undefined },
          ...{ missing: undefined, groups: ['towns'], tolerance: undefined, tieBreak: [] },
          ...{ winners: 1, progressWinners: 0, bonusCap: undefined, penaltyCap: undefined },
          ...{ rule: { zh: '', en: '' }, note: '' },
        },
      ],
      ...more,
    },
    { audience: 'public', asOf: '2023-12-31' },
  );
  return [out.places, out.indicators, out.sources]
    .map((map) => [...map.keys()].join(' '))
    .join(' | ');
}

const ALL = 'city east | output watched watched-part | gazette';
const WITHOUT_EAST = 'city | output watched watched-part | gazette';

describe('a public edition leaves a place out', () => {
  it.each<[string, readonly FigureRow[], Partial<Dataset>]>([
    [
      'that only an internal figure is of',
      [{ place: 'east', indicator: 'output', value: '1', ...SECRET }],
      {},
    ],
    ['that a prize is kept for', [], { awards: [award] }],
    ['that a veto is kept for', [], { adjustments: [veto] }],
    ['that a target is kept for', [], { targets: [target] }],
    [
      'that an internal share is of',
      [{ ...CITY_ROW, measure: 'share', unit: '%', of: 'east', ...SECRET }],
      {},
    ],
  ])('%s', (_, rows, more) => {
    expect(names(rows, more)).toBe(WITHOUT_EAST);
  });

  it('that is only the parent of a watched firm', () => {
    const firm = place('firm', { parent: EAST.id, kind: 'company' });
    const rows = [{ place: 'firm', indicator: 'output', value: '1', ...SECRET }];
    expect(names(rows, {}, [CITY, EAST, firm])).toBe(WITHOUT_EAST);
  });
});

describe('a public edition keeps', () => {
  it('a place without any row', () => {
    expect(names([])).toBe(ALL);
  });

  it('a place with other public rows', () => {
    const confidential = { place: 'east', indicator: 'output', status: 'confidential' };
    const secret = { place: 'east', indicator: 'output', value: '1', period: '2022-Q1', ...SECRET };
    expect(names([confidential, secret])).toBe('city east | output watched watched-part | gazette');
  });

  it('no indicator with only withheld rows, and not its whole either', () => {
    const rows = [{ place: 'city', indicator: 'watched-part', value: '1', ...SECRET }];
    expect(names(rows)).toBe('city east | output | gazette');
    const planned = { ...target, place: CITY.id, indicator: PART.id };
    expect(names([], { targets: [planned] })).toBe('city east | output | gazette');
  });
});

it('a public edition without a day is as of today', () => {
  const base = dataset(
    [OUTPUT],
    [CITY_ROW, { ...CITY_ROW, period: '2022-Q1', released: '2999-01-01' }],
  );
  expect(editionOf(base, { audience: 'public', asOf: undefined }).figures).toHaveLength(1);
});
