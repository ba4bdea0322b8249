import { describe, expect, it } from 'vitest';
import type { Dataset } from '../figures/dataset.ts';
import type { SourceId } from '../figures/figure.ts';
import {
  CITY,
  contest,
  dataset,
  type FigureRow,
  indicator,
  place,
} from '../figures/tableFixture.ts';
import type { Adjustment, Award, Contest, ContestIndicator, Place } from '../figures/tables.ts';
import { editionOf } from './edition.ts';

const OUTPUT = indicator('output');
const TOWNS = ['a', 'b', 'c', 'd'].map((id) => place(id, { parent: CITY.id, group: 'towns' }));
const places = new Map([CITY, ...TOWNS].map((one): [Place['id'], Place] => [one.id, one]));
const SECRET = { access: 'internal' };
const GAZETTE = 'gazette' as SourceId;

/** The total is 300, so b and d are 110 together. */
const ROWS: readonly FigureRow[] = [
  { place: 'city', value: '300' },
  { place: 'a', value: '100' },
  { place: 'b', value: '105', ...SECRET },
  { place: 'c', value: '90' },
  { place: 'd', value: '5', ...SECRET },
].map((row) => ({ indicator: 'output', ...row }));

interface Rules {
  readonly contest?: Partial<Contest>;
  readonly item?: Partial<ContestIndicator>;
  readonly award?: Partial<Award>;
  readonly adjustments?: readonly Partial<Adjustment>[];
  readonly more?: Partial<Dataset>;
  readonly rows?: readonly FigureRow[];
}

const itemOf = (id: Contest['id']): ContestIndicator => ({
  ...{ contest: id, version: '1', indicator: OUTPUT.id, measure: 'level', weight: 1 },
  ...{ direction: 'higher', target: false, bounds: undefined, base: undefined },
});

/** The same indicator with all of the weight, and another one with none. */
const WITH_IDLE: readonly ContestIndicator[] = [
  itemOf(contest('race').id),
  { ...itemOf(contest('race').id), indicator: indicator('idle').id, weight: 0 },
];

const awardTo = (id: string, race: Contest = contest('race')): Award => ({
  ...{ contest: race.id, period: '2023-Q1', place: place(id).id, award: 'banner', group: '' },
  ...{ printed: '红旗', source: GAZETTE, locator: '', note: '' },
});

/** The places whose values are public after b has been announced as the winner. */
function shown({ item, award, adjustments = [], more, rows = ROWS, ...rules }: Rules = {}) {
  const race = contest('race', rules.contest);
  const points = adjustments.map(
    (one): Adjustment => ({
      ...{ contest: race.id, period: '2023-Q1', place: place('b').id, source: GAZETTE },
      ...{ points: { mantissa: 1, scale: 0 }, veto: false, reason: { zh: '通报', en: 'noted' } },
      ...one,
    }),
  );
  const data = dataset([OUTPUT], rows, {
    ...{ places, contests: [race], adjustments: points },
    ...{ contestIndicators: [{ ...itemOf(race.id), ...item }] },
    ...{ awards: [{ ...awardTo('b'), ...award }], ...more },
  });
  const { figures } = editionOf(data, { audience: 'public', asOf: '2023-12-31' });
  return figures.flatMap(({ place: id, value }) => (value ? [id] : [])).join(' ');
}

describe('a withheld number of the winner of a contest of one indicator', () => {
  it('is not between the best of the others and what the total leaves', () => {
    expect(shown()).toBe('a c');
    expect(shown({ contest: { groups: ['towns'] } })).toBe('a c');
    expect(shown({ more: { awards: [] } })).toBe('city a c');
  });

  it('is read from the other end if the least wins', () => {
    // Together b and d are 110, and d is at least 88 by its own earlier total.
    const rows = [
      ...ROWS.map((row) => (row.place === 'd' ? { ...row, value: '90' } : row)),
      { place: 'd', indicator: 'output', value: '95', period: '2023-Q2' },
    ];
    expect(shown({ rows, item: { direction: 'lower' } })).toBe('city a c d');
    expect(shown({ rows: rows.slice(0, -1) })).toBe('a c');
  });

  it('is not between two others that two awards compare it with', () => {
    const own = [
      place('a', { parent: CITY.id, group: 'x' }),
      place('b', { parent: CITY.id, group: 'x' }),
      place('c', { parent: CITY.id, group: 'y' }),
    ];
    const rows = [
      { place: 'a', value: '100' },
      { place: 'b', value: '105', ...SECRET },
      { place: 'c', value: '110' },
    ].map((row) => ({ indicator: 'output', ...row }));
    const races = [contest('race'), contest('heat', { groups: ['x'] })];
    const more = {
      places: new Map([CITY, ...own].map((one): [Place['id'], Place] => [one.id, one])),
      contests: races,
      contestIndicators: races.map(({ id }) => itemOf(id)),
      awards: [awardTo('c', races[0]), awardTo('b', races[1])],
    };
    expect(shown({ rows, more }).length).toBeLessThan(3);
    expect(shown({ rows, more: { ...more, awards: more.awards.slice(1) } })).toBe('a c');
  });

  it('does not follow from a prize by targets, a prize for progress or an incomplete list', () => {
    expect(shown({ contest: { score: 'completion' }, item: { target: true } })).toBe('city a c');
    expect(shown({ award: { award: 'progress' } })).toBe('city a c');
    expect(shown({ contest: { winners: 2 } })).toBe('city a c');
  });

  it('may be less than that of a place with far fewer points or with a veto', () => {
    const points = (mantissa: number) => [{ points: { mantissa, scale: 0 } }];
    expect(shown({ adjustments: points(30) })).toBe('city a c');
    expect(shown({ adjustments: points(9), contest: { score: 'efficacy' } })).toBe('city a c');
    expect(shown({ adjustments: points(-1) })).toBe('a c');
    const veto = { veto: true, points: { mantissa: 0, scale: 0 } };
    const both = ['a', 'c'].map((id) => ({ ...veto, place: place(id).id }));
    expect(shown({ adjustments: both })).toBe('city a c');
  });

  it.each<[string, Rules]>([
    ['one point of a hundred', { adjustments: [{}] }],
    ['points above the cap', { adjustments: [{}], contest: { score: 'rank', bonusCap: 0.5 } }],
    ['an indicator without weight', { more: { contestIndicators: WITH_IDLE } }],
  ])('is not told although there is also %s', (_, rules) => {
    expect(shown(rules)).toBe('a c');
  });

  it('is not told by an award that is not announced yet', () => {
    const [gazette] = dataset([], []).sources.values();
    if (!gazette) throw new Error('no source');
    const late = { ...gazette, id: 'late' as SourceId, published: '2024-06-01' };
    const sources = new Map([gazette, late].map((one) => [one.id, one]));
    expect(shown({ award: { source: late.id }, more: { sources } })).toBe('city a c');
  });

  it('is not told by an award that contradicts the public values', () => {
    expect(shown({ award: { place: place('c').id } })).toBe('city a c');
  });
});
