import { describe, expect, it } from 'vitest';
import { period } from '../figures/tableFixture.ts';
import { comparisonsOf } from './comparison.ts';
import { adjustment, award, type RaceOptions, type RaceTable, race } from './contestFixture.ts';
import { computedMarks } from './marks.ts';
import { rulesRun } from './rulesRun.ts';

const Q1 = period('2023-Q1');
const TABLE: RaceTable = { a: [9, 9], b: [7, 6], c: [5, 4], d: [1, 1] };

/** `banner a: agrees` or `banner c: ranked 3 (a)`, with differing leaders in parentheses. */
function summary(table: RaceTable, options: RaceOptions): string[] {
  return comparisonsOf(race(table, options), 'race', Q1).map(
    ({ prize, announced, leaders, agrees }) => {
      const places = announced.map(({ announced: { place }, byRules }) =>
        [place.id, byRules.kind, 'rank' in byRules ? byRules.rank : ''].join(' ').trim(),
      );
      const computed = leaders.map(({ id }) => id).join(' ');
      return `${prize}: ${places.join(', ')}${agrees ? '' : ` (${computed})`}`;
    },
  );
}

const won = (...awards: ReturnType<typeof award>[]): RaceOptions => ({ more: { awards } });
const two = { groups: ['x', 'y'] };
const fields = { a: 'x', b: 'x', c: 'y', d: 'y' };

describe('announced awards compared with the rules', () => {
  it.each<[string, RaceTable, RaceOptions, string[]]>([
    ['nothing announced', TABLE, {}, []],
    ['the winner by the rules', TABLE, won(award('a')), ['banner: a agrees']],
    ['another place', TABLE, won(award('c')), ['banner: c ranked 3 (a)']],
    [
      'one of two winners',
      TABLE,
      { rules: { winners: 2 }, ...won(award('b')) },
      ['banner: b agrees (a b)'],
    ],
    [
      'more than the rules award',
      TABLE,
      won(award('a'), award('b')),
      ['banner: a agrees, b ranked 2 (a)'],
    ],
    [
      'both of a tie',
      { ...TABLE, b: [9, 9] },
      won(award('a'), award('b')),
      ['banner: a agrees, b agrees'],
    ],
    ['one of a tie', { ...TABLE, b: [9, 9] }, won(award('b')), ['banner: b agrees (a b)']],
    ['the city', TABLE, won(award('city')), ['banner: city not-in-field ()']],
    [
      'a place that reports nothing',
      { ...TABLE, e: [undefined, undefined] },
      { rules: two, groups: { ...fields, e: 'x' }, ...won(award('e')) },
      ['banner: e no-score (a)'],
    ],
    [
      'a vetoed place',
      TABLE,
      { more: { awards: [award('a')], adjustments: [adjustment('a', '0', { veto: true })] } },
      ['banner: a vetoed 1 (b)'],
    ],
    [
      'one winner in each of two fields, one without its field',
      TABLE,
      { rules: two, groups: fields, ...won(award('a', { group: 'x' }), award('d')) },
      ['banner: a agrees', 'banner: d ranked 2 (c)'],
    ],
    [
      'a place of another field',
      TABLE,
      { rules: two, groups: fields, ...won(award('a', { group: 'y' })) },
      ['banner: a not-in-field (c)'],
    ],
    [
      'an award of another period or contest',
      TABLE,
      won(award('c', { period: '2022-Q4' }), award('c', { contest: 'other' as never })),
      [],
    ],
    [
      'a place that climbed',
      TABLE,
      {
        rules: { progressWinners: 1 },
        periods: { '2022-Q4': { a: [9, 9], b: [1, 1], c: [5, 5], d: [4, 4] } },
        ...won(award('a'), award('b', { award: 'progress' })),
      },
      ['banner: a agrees', 'progress: b agrees'],
    ],
    [
      'a place that did not climb',
      TABLE,
      {
        rules: { progressWinners: 1 },
        periods: { '2022-Q4': { a: [9, 9], b: [1, 1], c: [5, 5], d: [4, 4] } },
        ...won(award('d', { award: 'progress' })),
      },
      ['progress: d ranked 4 (b)'],
    ],
    [
      'a progress award without earlier figures',
      TABLE,
      { rules: { progressWinners: 1 }, ...won(award('b', { award: 'progress' })) },
      [],
    ],
    [
      'a contest with unpublished rules',
      TABLE,
      { rules: { score: undefined }, ...won(award('c')) },
      [],
    ],
  ])('%s', (_, table, options, expected) => {
    expect(summary(table, options)).toEqual(expected);
  });
});

describe('a computed mark', () => {
  const marks = (table: RaceTable, options: RaceOptions = {}) => {
    const run = rulesRun(race(table, options), 'race', Q1);
    if (typeof run === 'string') throw new Error(run);
    return run.fields
      .flatMap((field) =>
        computedMarks(run, field, undefined).map((own, i) => [field.places[i]?.id, own] as const),
      )
      .filter(([, own]) => own.length > 0);
  };
  const first = { state: 'rules', finding: { kind: 'place', rank: 1, order: 1 } };

  it('does not depend on the announced winner', () => {
    expect(marks(TABLE, won(award('d')))).toEqual([['a', [first]]]);
    expect(marks(TABLE)).toEqual([['a', [first]]]);
  });

  it('stays on a vetoed first place, and the next place is marked as next', () => {
    const adjustments = [adjustment('a', '0', { veto: true })];
    expect(marks(TABLE, { more: { adjustments } })).toEqual([
      ['a', [{ state: 'rules', finding: { kind: 'place', rank: 1, order: 0 } }]],
      ['b', [{ state: 'rules', finding: { kind: 'place', rank: 2, order: 1 } }]],
    ]);
  });
});
