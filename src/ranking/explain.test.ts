import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../figures/dataset.ts';
import { decimalText } from '../figures/decimal.ts';
import { figureTable, period } from '../figures/tableFixture.ts';
import { type Comparison, comparisonsOf } from './comparison.ts';
import { adjustment, award, type RaceOptions, type RaceTable, race } from './contestFixture.ts';
import { explanationsOf } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { runContest } from './runContest.ts';

const Q1 = period('2023-Q1');

function differences(data: Dataset): Comparison[] {
  return comparisonsOf(data, 'race', Q1).filter(({ agrees }) => !agrees);
}

function listOf(data: Dataset, comparison: Comparison): readonly Explanation[] {
  const found = explanationsOf(data, comparison);
  return typeof found === 'string' ? [] : found;
}

function explained(table: RaceTable, options: RaceOptions): Explanation[] {
  const data = race(table, options);
  return differences(data).flatMap((one) => listOf(data, one));
}

/** The winners by the rules after a change is made in the tables themselves. */
function leadersWith(data: Dataset, change: Explanation): string[] {
  const run = () => {
    switch (change.kind) {
      case 'value': {
        const { row } = change.figure;
        const rows = [...data.figures.all()].map((figure) => ({
          place: figure.place,
          indicator: figure.indicator,
          unit: figure.unit,
          value: figure.value ? decimalText(figure.row === row ? change.need : figure.value) : '',
        }));
        return runContest({ ...data, figures: figureTable(rows) }, 'race', Q1);
      }
      case 'weight': {
        const weights = data.contestIndicators.map(({ weight }) => weight);
        const sum = weights.reduce((all, one) => all + one, 0);
        const own = (change.now / 100) * sum;
        const moved = data.contestIndicators.map((one) =>
          one.indicator === change.indicator
            ? change.need / 100
            : ((one.weight / sum) * (1 - change.need / 100)) / (1 - own / sum),
        );
        return runContest(data, 'race', Q1, { weights: Float64Array.from(moved) });
      }
      case 'points': {
        const more = adjustment(change.place.id, change.points.toFixed(2));
        return runContest({ ...data, adjustments: [...data.adjustments, more] }, 'race', Q1);
      }
      case 'without-veto': {
        const adjustments = data.adjustments.map((one) => ({ ...one, veto: false }));
        return runContest({ ...data, adjustments }, 'race', Q1);
      }
      case 'without-points': {
        const adjustments = data.adjustments.filter(({ veto }) => veto);
        return runContest({ ...data, adjustments }, 'race', Q1);
      }
      case 'count': {
        const contests = data.contests.map((one) => ({ ...one, winners: change.count }));
        return runContest({ ...data, contests }, 'race', Q1);
      }
      case 'figures-of-day':
        return runContest(data, 'race', Q1, { asOf: change.day });
    }
  };
  const result = run();
  return typeof result === 'string'
    ? []
    : result.fields.flatMap(({ leaders, places }) => leaders.flatMap((at) => places[at]?.id ?? []));
}

const TABLE: RaceTable = { a: [9, 9], b: [8, 7], c: [5, 9.5], d: [1, 1] };
const won = (...places: string[]): RaceOptions => ({
  more: { awards: places.map((one) => award(one)) },
});

describe('an announced banner that differs from the rules', () => {
  it('is explained by the smallest sufficient value, weight and points', () => {
    const found = explained(TABLE, won('c'));
    expect(found.map(({ kind }) => kind)).toEqual(['points', 'value', 'weight']);
    const [points, value, weight] = found;
    // a: 100 and 94.1; c: 50 and 100. Half of each: 97.06 and 75.
    expect(points).toMatchObject({ points: 22.06 });
    expect(value).toMatchObject({ figure: { indicator: 'i1' }, need: { mantissa: 86, scale: 1 } });
    expect(weight).toMatchObject({ indicator: 'i1', now: 50, need: 10.5 });
  });

  it('is not explained by a tie with the winner by the rules', () => {
    const places = ['a', 'b', 'c', 'd'];
    const data = race(Object.fromEntries(places.map((id, i) => [id, [8 - i]])), {
      rules: { score: 'step-points' },
      ...won('d'),
    });
    const found = differences(data).flatMap((one) => listOf(data, one));
    // The best has 100 points and the last 85: with 15 more they would share the first rank.
    expect(found).toMatchObject([
      { kind: 'points', points: 15.01 },
      { kind: 'value', need: { mantissa: 81, scale: 1 } },
    ]);
    for (const change of found) expect(leadersWith(data, change)).toEqual(['d']);
  });

  it('has no explanation if no change within bounds is enough', () => {
    const lowest: RaceTable = { a: [9, 9, 9], b: [8, 8, 8], c: [7, 7, 7], d: [0, 0, 0] };
    expect(explained(lowest, { rules: { bonusCap: 5 }, ...won('d') })).toEqual([]);
  });

  it('is not searched in a field too large for a page', () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`p${i}`, [i, 9]]));
    const data = race(many, { rules: { aggregate: 'copeland' }, ...won('p3') });
    expect(differences(data).map((one) => explanationsOf(data, one))).toEqual(['too-large']);
  });

  it('is explained by a veto or points that did not count', () => {
    const veto = { awards: [award('a')], adjustments: [adjustment('a', '0', { veto: true })] };
    expect(explained(TABLE, { more: veto })).toMatchObject([{ kind: 'without-veto' }]);
    const points = { awards: [award('a')], adjustments: [adjustment('a', '-60')] };
    expect(explained(TABLE, { more: points })[0]).toEqual({ kind: 'without-points' });
  });

  it('is explained by the number of winners', () => {
    expect(explained(TABLE, won('a', 'b'))).toEqual([{ kind: 'count', count: 2, rules: 1 }]);
    expect(explained(TABLE, { rules: { winners: 2 }, ...won('a') })).toEqual([
      { kind: 'count', count: 1, rules: 2 },
    ]);
  });

  it('is explained by the figures before a revision', () => {
    const data = race(TABLE, won('c'));
    const rows = [...data.figures.all()].map((figure) => ({
      place: figure.place,
      indicator: figure.indicator,
      unit: '%',
      value: figure.value ? decimalText(figure.value) : '',
      released: '2023-04-20',
    }));
    const before = {
      ...rows.find(({ place, indicator }) => place === 'c' && indicator === 'i1'),
      value: '9.9',
    };
    const after = { ...before, value: '5.0', released: '2023-07-20' };
    const others = rows.filter(({ place, indicator }) => place !== 'c' || indicator !== 'i1');
    const revised = { ...data, figures: figureTable([...others, before, after]) };
    const [found] = differences(revised).flatMap((one) => listOf(revised, one));
    expect(found).toEqual({ kind: 'figures-of-day', day: '2023-04-20' });
  });

  it('is explained by a weight that gains more than a tie if the tie is broken against the place', () => {
    const low = [0, 0, 0.1] as const;
    const table: RaceTable = { a: [5.9, 5.9, 1.2], b: low, e: [5.5, 0.1, 6] };
    const data = race(table, { rules: { tieBreak: ['i2' as never] }, ...won('e') });
    for (const difference of differences(data)) {
      for (const change of listOf(data, difference)) {
        expect(leadersWith(data, change)).toContain('e');
      }
    }
  });

  it('has only explanations that make the announced place the only winner', () => {
    const value = fc.integer({ min: 0, max: 60 }).map((n) => n / 10);
    const row = fc.tuple(value, value, value);
    fc.assert(
      fc.property(
        fc.record({ a: row, b: row, c: row, d: row, e: row }),
        fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        fc.constantFrom<RaceOptions>(
          {},
          { rules: { score: 'efficacy' }, weights: [5, 3, 2] },
          { rules: { score: 'rank-average', winners: 2 } },
          { rules: { bonusCap: 3, tieBreak: ['i2' as never] } },
        ),
        (table, winner, options) => {
          const data = race(table, { ...options, ...won(winner) });
          for (const difference of differences(data)) {
            for (const change of listOf(data, difference)) {
              expect(leadersWith(data, change)).toEqual([winner]);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
