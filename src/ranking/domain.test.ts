import { describe, expect, it } from 'vitest';
import type { AggregationName, ScoringName } from '../figures/rankingNames.ts';
import { domainFaults, worksInstead } from './domain.ts';
import type { DrawOptions } from './draws.ts';
import { ABSENCE, type Column, columnOf, type RankingTable } from './rankingTable.ts';
import { robustness } from './robustness.ts';
import { scoreColumn } from './scoring/score.ts';
import { type Method, rank } from './standings.ts';
import { weightsOf } from './weights.ts';

type Values = readonly (number | undefined)[];

/** Units A, B, C … with two indicators; more of the first and less of the second is better. */
function twoOf(a: Values, b: Values, more: Partial<Column> = {}): RankingTable {
  const part = (values: Values, lower: boolean) => [
    { column: columnOf(values, { lower, ...more }), share: 1 },
  ];
  return {
    places: a.map((_, i) => 'ABCDEFG'[i] ?? ''),
    criteria: [
      { id: 'a', weight: 1, parts: part(a, false) },
      { id: 'b', weight: 1, parts: part(b, true) },
    ],
  };
}

const by = (scoring: ScoringName, aggregation: AggregationName, more: Partial<Method> = {}) =>
  ({ scoring, aggregation, weighting: 'given', missing: 'zero', ...more }) satisfies Method;

const faults = (table: RankingTable, method: Method) =>
  domainFaults(table, method, weightsOf(table.criteria, method.weighting));

const NO_CHANGE: DrawOptions = {
  count: 20,
  seed: 1,
  weights: { kind: 'none' },
  scorings: ['min-max'],
  rounding: false,
};

describe('a gap', () => {
  const gap = twoOf([10, 8, 6, 9], [5, 9, 7, undefined]);

  it.each(['topsis', 'topsis-min-max', 'copeland', 'borda', 'arithmetic'] as const)(
    'under %s ranks no better than the same place with the best value that others reported',
    (aggregation) => {
      const reported = twoOf([10, 8, 6, 9], [5, 9, 7, 5]);
      const method = by('min-max', aggregation);
      const [without, given] = [rank(gap, method), rank(reported, method)];
      expect(without.ranks[3]).toBeGreaterThanOrEqual(given.ranks[3] ?? 0);
      expect(without.points[1]?.[3]).toBeLessThanOrEqual(
        Math.min(...(without.points[1] ?? []).slice(0, 3)),
      );
    },
  );

  it('under z-score and `zero` counts as the worst reported value, not as the mean', () => {
    const { points } = rank(gap, by('z-score', 'arithmetic'));
    expect(points[1]?.[3]).toBe(points[1]?.[1]);
  });

  it('from a late report lowers neither the mean nor the worst for other gaps', () => {
    const table = twoOf([1, 2, 3, 4], [0, 0, undefined, undefined]);
    const criteria = table.criteria.map((criterion) => ({
      ...criterion,
      parts: criterion.parts.map((part) => ({
        ...part,
        column: {
          ...part.column,
          absent: part.column.absent.map((reason, i) =>
            reason && i === 2 ? ABSENCE.late : reason,
          ),
        },
      })),
    }));
    for (const missing of ['mean', 'bounds'] as const) {
      const { points } = rank({ ...table, criteria }, by('min-max', 'arithmetic', { missing }));
      expect([...(points[1] ?? [])]).toEqual([100, 100, 0, 100]);
    }
  });
});

describe('a method outside its domain', () => {
  const table = twoOf([10, 5, 7, 9], [9, 2, 8, 7]);

  it.each<AggregationName>(['geometric', 'harmonic'])(
    'rejects z-scores under a %s mean before ranking or drawing',
    (aggregation) => {
      const method = by('z-score', aggregation);
      expect(faults(table, method)[0]).toMatchObject({
        cell: 'points',
        need: 'not-negative',
        indicator: 0,
        place: 1,
      });
      expect(() => rank(table, method)).toThrow(RangeError);
      const options = { ...NO_CHANGE, scorings: ['min-max', 'z-score'] as const };
      expect(() => robustness(table, by('min-max', aggregation), options)).toThrow(RangeError);
    },
  );

  it('names the methods that work', () => {
    const weights = weightsOf(table.criteria, 'given');
    const { scorings, aggregations } = worksInstead(table, by('z-score', 'geometric'), weights);
    expect(scorings).toContain('efficacy');
    expect(scorings).not.toContain('z-score');
    // The table has no targets and no bounds.
    for (const name of ['completion', 'distance-to-target', 'goalposts'] as const) {
      expect(scorings).not.toContain(name);
    }
    expect(aggregations).toEqual(['arithmetic', 'topsis', 'topsis-min-max', 'borda', 'copeland']);
  });

  it.each<[string, RankingTable, Method, object]>([
    [
      'a base of 0',
      twoOf([1, 2], [1, 2], { base: 0 }),
      by('ratio-to-base', 'arithmetic'),
      { cell: 'base', need: 'positive', value: 0 },
    ],
    [
      'a mean of 0 as base',
      twoOf([-1, 1], [1, 2]),
      by('ratio-to-base', 'arithmetic'),
      { cell: 'mean', need: 'positive', value: 0 },
    ],
    [
      'a value of 0 to divide by',
      twoOf([1, 2], [0, 2]),
      by('ratio-to-base', 'arithmetic'),
      { cell: 'value', need: 'positive', indicator: 1, place: 0, value: 0 },
    ],
    [
      'negative ratios under a geometric mean',
      twoOf([9, -1], [1, 2]),
      by('ratio-to-base', 'geometric'),
      { cell: 'points', need: 'not-negative', place: 1 },
    ],
    [
      'an infinite value',
      twoOf([Number.POSITIVE_INFINITY, 1], [1, 2]),
      by('min-max', 'arithmetic'),
      { cell: 'value', need: 'finite', place: 0 },
    ],
    [
      'values whose distance is infinite',
      twoOf([-1e308, 1e308], [1, 2]),
      by('min-max', 'arithmetic'),
      { cell: 'value', need: 'finite', place: 0, value: -1e308 },
    ],
    [
      'a target below 0',
      twoOf([1, 2], [1, 2], { target: Float64Array.of(5, -3) }),
      by('completion', 'arithmetic'),
      { cell: 'target', need: 'not-negative', place: 1, value: -3 },
    ],
    [
      'no targets',
      twoOf([1, 2], [1, 2]),
      by('completion', 'arithmetic'),
      { cell: 'target', need: 'present' },
    ],
    [
      'bounds in the wrong order',
      twoOf([1, 2], [1, 2], { bounds: { low: 9, high: 1 } }),
      by('goalposts', 'arithmetic'),
      { cell: 'bounds', need: 'in-order' },
    ],
  ])('rejects %s at the cell', (_, own, method, fault) => {
    expect(faults(own, method)[0]).toMatchObject(fault);
  });

  it.each([Number.POSITIVE_INFINITY, Number.NaN, -1])('rejects a weight of %s', (weight) => {
    const wrong = Float64Array.of(weight, 1);
    const method = by('min-max', 'arithmetic');
    expect(domainFaults(table, method, wrong)[0]).toMatchObject({ cell: 'weight', indicator: 0 });
    expect(() => rank(table, method, wrong)).toThrow(RangeError);
    const criteria = table.criteria.map((one) => ({ ...one, weight }));
    expect(faults({ ...table, criteria }, method)[0]).toMatchObject({ cell: 'weight' });
  });
});

describe('points of 0', () => {
  it('under a harmonic mean give a score of 0 and the last rank, also in draws', () => {
    const target = Float64Array.of(20, 20, 20, 20);
    const table = twoOf([10, 5, 7, 9], [30, 40, 25, 21], { target });
    const method = by('distance-to-target', 'harmonic');
    const { scores, ranks } = rank(table, method);
    expect(scores[1]).toBe(0);
    expect(ranks[1]).toBe(4);
    const options = { ...NO_CHANGE, scorings: ['distance-to-target'] as const };
    expect([...robustness(table, method, options).median]).toEqual([...ranks]);
  });

  it.each(['geometric', 'harmonic'] as const)('of weight 0 do not count in a %s mean', (mean) => {
    const table = twoOf([10, 5, 7], [1, 1, 1], { target: Float64Array.of(10, 10, 10) });
    const method = by('distance-to-target', mean);
    const weighted = rank(table, method, Float64Array.of(0, 1));
    expect([...weighted.scores]).toEqual([1, 1, 1]);
    expect([...weighted.ranks]).toEqual([1, 1, 1]);
  });
});

describe('precision', () => {
  it('is kept far from 0: only differences decide the points', () => {
    const far = columnOf([1e9, 1e9 + 1, 1e9 + 3]);
    const near = columnOf([0, 1, 3]);
    for (const scoring of ['min-max', 'efficacy', 'distance-to-best', 'z-score'] as const) {
      expect([...scoreColumn(far, scoring)]).toEqual([...scoreColumn(near, scoring)]);
    }
  });

  it('in the last bit decides no duel', () => {
    // The mean of 0.1, 0.2 and 0.3 is not quite the 0.2 that B has.
    const table = twoOf([0.1, 0.2, 0.3, undefined], [1, 1, 1, 1]);
    const method = by('ratio-to-base', 'copeland', { missing: 'mean' });
    const { scores } = rank(table, method);
    expect([...scores]).toEqual([-3, 0, 3, 0]);
  });
});

describe('a completion rate', () => {
  const rate = (values: Values, target: readonly number[], more: Partial<Column> = {}) => [
    ...scoreColumn(columnOf(values, { target: Float64Array.from(target), ...more }), 'completion'),
  ];

  it('does not divide by a target of 0: the place is not assessed under any policy', () => {
    expect(rate([5, 0, -1, 4], [0, 0, 0, 4])).toEqual([Number.NaN, Number.NaN, Number.NaN, 100]);
    const target = Float64Array.of(0, 4, 4);
    const table = twoOf([5, 4, 2], [1, 1, 1], { target });
    for (const missing of ['zero', 'mean', 'bounds', 'reweight'] as const) {
      const { points } = rank(table, by('completion', 'arithmetic', { missing }));
      expect(points[0]?.[0]).toBeNaN();
    }
  });

  it.each([
    ['drop', [Number.NaN, Number.NaN, Number.NaN]],
    ['full', [100, 100, 100]],
    ['zero', [0, 0, 0]],
    ['any', [100, Number.NaN, 0]],
  ] as const)('counts a target of 0 as its rule says: %s', (zeroTarget, points) => {
    expect(rate([5, 0, -1], [0, 0, 0], { zeroTarget })).toEqual(points);
  });

  it('is 0 for a negative value', () => {
    expect(rate([-2, 5], [2.5, 5])).toEqual([0, 100]);
  });

  it('does not divide by values of 0 or less, which are the best if less is better', () => {
    expect(rate([-1, 0, 3, 6, 1], [3, 3, 3, 3, 3], { lower: true })).toEqual([
      120, 120, 100, 50, 120,
    ]);
    // A target of 0 is met by 0 and missed by anything above it.
    expect(rate([0, 2], [0, 0], { lower: true })).toEqual([120, 0]);
  });

  it('is limited by the cap of the rule', () => {
    expect(rate([9, 4], [5, 5], { cap: 100 })).toEqual([100, 80]);
    expect(rate([9, 4], [5, 5], { cap: Number.POSITIVE_INFINITY })).toEqual([180, 80]);
    const capless = { lower: true, cap: Number.POSITIVE_INFINITY, target: Float64Array.of(5, 5) };
    const table = twoOf([1, 2], [0, 4], capless);
    expect(faults(table, by('completion', 'arithmetic'))[0]).toMatchObject({
      cell: 'value',
      need: 'positive',
      place: 0,
    });
  });
});

describe('step points', () => {
  const places = (count: number) => columnOf(Array.from({ length: count }, (_, i) => count - i));

  it('keep their step with 25 places and end at 0', () => {
    const points = [...scoreColumn(places(25), 'step-points')];
    expect(points.slice(0, 3)).toEqual([100, 95, 90]);
    expect(points.slice(19)).toEqual([5, 0, 0, 0, 0, 0]);
  });

  it('use the step, the floor and the cap of the rule', () => {
    const column = { ...places(5), step: 20, floor: 50, cap: 90 };
    expect([...scoreColumn(column, 'step-points')]).toEqual([90, 80, 60, 50, 50]);
    const bottomless = { ...places(4), step: 40, floor: Number.NEGATIVE_INFINITY };
    expect([...scoreColumn(bottomless, 'step-points')]).toEqual([100, 60, 20, -20]);
  });
});

describe('efficacy between fixed bounds', () => {
  const column = columnOf([0, 15, 25], { bounds: { low: 10, high: 20 } });

  it('is clamped only if the rule says so', () => {
    expect([...scoreColumn(column, 'efficacy')]).toEqual([20, 80, 120]);
    expect([...scoreColumn({ ...column, floor: 60, cap: 100 }, 'efficacy')]).toEqual([60, 80, 100]);
  });
});
