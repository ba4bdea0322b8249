import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, PLACES } from './__data__/worked.ts';
import { type DrawOptions, makeDraws } from './draws.ts';
import { Ranker } from './rankInto.ts';
import { ranksOfDraws, robustness } from './robustness.ts';
import { type Method, rank } from './standings.ts';
import { tieBreaker } from './tieBreak.ts';
import { TOLERANCE } from './tolerance.ts';
import { weightsOf } from './weights.ts';

const TABLE = { places: PLACES, criteria: LEVELS };
const METHOD: Method = {
  scoring: 'min-max',
  aggregation: 'arithmetic',
  weighting: 'given',
  missing: 'reweight',
};
const OPTIONS: DrawOptions = {
  count: 500,
  seed: 7,
  weights: { kind: 'noise', share: 0.25 },
  scorings: ['min-max'],
  rounding: false,
};

describe('many draws', () => {
  it('give the same result for the same seed, and another for another seed', () => {
    const once = robustness(TABLE, METHOD, OPTIONS);
    expect(robustness(TABLE, METHOD, OPTIONS)).toEqual(once);
    expect(robustness(TABLE, METHOD, { ...OPTIONS, seed: 8 })).not.toEqual(once);
  });

  it('have win probabilities that add up to 1 and intervals around the median', () => {
    const { winProbability, median, p05, p95 } = robustness(TABLE, METHOD, {
      ...OPTIONS,
      scorings: ['min-max', 'z-score', 'rank'],
      weights: { kind: 'dirichlet' },
    });
    expect(winProbability.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
    median.forEach((middle, i) => {
      expect(p05[i]).toBeLessThanOrEqual(middle);
      expect(p95[i]).toBeGreaterThanOrEqual(middle);
    });
  });

  it('without variation give the ranking itself', () => {
    const { median, p05, p95 } = robustness(TABLE, METHOD, {
      ...OPTIONS,
      weights: { kind: 'none' },
    });
    const ranks = [...rank(TABLE, METHOD).ranks];
    for (const list of [median, p05, p95]) expect([...list]).toEqual(ranks);
  });

  it.each(['arithmetic', 'topsis', 'copeland', 'geometric'] as const)(
    'under %s are each the ranking with their weights and scoring',
    (aggregation) => {
      const method = { ...METHOD, aggregation };
      const scorings =
        aggregation === 'geometric' ? (['min-max'] as const) : (['min-max', 'rank'] as const);
      const draws = [...makeDraws(weightsOf(LEVELS, 'given'), { ...OPTIONS, count: 20, scorings })];
      for (const { draw, ranks } of ranksOfDraws(TABLE, method, draws)) {
        const own = rank(TABLE, { ...method, scoring: draw.scoring }, draw.weights);
        expect([...ranks]).toEqual([...own.ranks]);
      }
    },
  );

  it('within the rounding keep exact values', () => {
    const { p05, p95 } = robustness(TABLE, METHOD, {
      ...OPTIONS,
      weights: { kind: 'none' },
      rounding: true,
    });
    expect([...p05]).toEqual([...p95]);
    const rough = LEVELS.map((criterion) => ({
      ...criterion,
      parts: criterion.parts.map(({ column, share }) => ({
        share,
        column: { ...column, rounding: column.values.map((value) => Math.abs(value) / 5) },
      })),
    }));
    const wide = robustness({ places: PLACES, criteria: rough }, METHOD, {
      ...OPTIONS,
      weights: { kind: 'none' },
      rounding: true,
    });
    expect(wide.p95.some((rank, i) => rank > (wide.p05[i] ?? 0))).toBe(true);
  });

  it('report their progress and end after an abort', () => {
    const told: number[] = [];
    robustness(TABLE, METHOD, OPTIONS, { onProgress: (done, total) => told.push(done / total) });
    expect(told.at(-1)).toBe(1);
    const signal = AbortSignal.abort();
    expect(() => robustness(TABLE, METHOD, OPTIONS, { signal })).toThrow(/abort/i);
  });
});

/** A simple reference for shared ranks: sorted, and cut into runs that tie with their first. */
function plainRanks(scores: readonly number[], tolerance: number): number[] {
  const order = [...scores.keys()].filter((i) => !Number.isNaN(scores[i]));
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranks = scores.map(() => 0);
  for (let start = 0; start < order.length; ) {
    const first = scores[order[start] ?? 0] ?? 0;
    const least = first - tolerance * Math.max(1, Math.abs(first));
    const level = order.slice(start).filter((i) => (scores[i] ?? 0) >= least);
    for (const i of level) ranks[i] = start + 1;
    start += level.length;
  }
  return ranks;
}

describe('the ranks of a list of scores', () => {
  it('agree with a simple reference, without a rank for NaN', () => {
    const scores = fc.array(
      fc.oneof(
        fc.integer({ min: -3, max: 3 }),
        fc.double({ min: -1e6, max: 1e6 }),
        fc.constant(-1e100),
      ),
      { minLength: 1, maxLength: 90 },
    );
    fc.assert(
      fc.property(scores, fc.constantFrom(0, TOLERANCE, 0.3), (list, tolerance) => {
        const ranks = new Uint32Array(list.length).fill(7);
        const own = Float64Array.from(list);
        const winners = new Ranker(list.length).rank(own, tolerance, ranks, 0);
        expect([...ranks]).toEqual(plainRanks(list, tolerance));
        expect(winners).toBe([...ranks].filter((rank) => rank === 1).length);
      }),
    );
  });

  it('break ties by a chain and count the places that are still first', () => {
    const ranks = new Uint32Array(4);
    const scores = Float64Array.of(5, 5, 5, 1);
    const chain = tieBreaker(
      [0, 1],
      [Float64Array.of(2, 2, Number.NaN, 9), Float64Array.of(3, 3, 8, 9)],
    );
    expect(new Ranker(4).rank(scores, TOLERANCE, ranks, 0, chain)).toBe(2);
    expect([...ranks]).toEqual([1, 1, 3, 4]);
  });
});
