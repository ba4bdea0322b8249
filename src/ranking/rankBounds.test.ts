import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGGREGATIONS } from '../figures/rankingNames.ts';
import type { WorkWatch } from '../intake/inWorker.ts';
import { scoresOf } from './aggregation/aggregations.ts';
import { filledPoints } from './missing.ts';
import { RankAmong } from './rankAmong.ts';
import { columnOf, type RankingTable } from './rankingTable.ts';
import { rankOrder } from './rankOrder.ts';
import { type Method, rank } from './standings.ts';

const PLACES = 7;

/** Tables of three indicators in which every third value is missing. */
const tables: fc.Arbitrary<RankingTable> = fc
  .array(
    fc.record({
      values: fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { freq: 2 }), {
        minLength: PLACES,
        maxLength: PLACES,
      }),
      weight: fc.integer({ min: 0, max: 3 }),
      lower: fc.boolean(),
    }),
    { minLength: 3, maxLength: 3 },
  )
  .map((indicators) => ({
    places: Array.from({ length: PLACES }, (_, i) => `p${i}`),
    criteria: indicators.map(({ values, weight, lower }, j) => ({
      id: `i${j}`,
      weight: j === 0 ? weight + 1 : weight,
      parts: [
        {
          column: columnOf(
            values.map((value) => value ?? undefined),
            { lower },
          ),
          share: 1,
        },
      ],
    })),
  }));

/**
 * A simple reference: a full ranking for each place, with its own points from one side and the
 * others' from the other.
 */
function plainBounds(table: RankingTable, method: Method, tolerance: number) {
  const { weights } = rank(table, method);
  const side = (end: 'worst' | 'best') =>
    table.criteria.map((criterion) => filledPoints(criterion, method, end));
  const [low, high] = [side('worst'), side('best')];
  const mixed = (place: number, own: Float64Array[], others: Float64Array[]) => {
    const points = others.map((one, j) =>
      one.map((value, i) => (i === place ? (own[j]?.[i] ?? Number.NaN) : value)),
    );
    const scores = scoresOf(method.aggregation, { points, weights, tolerance });
    return rankOrder(scores, tolerance)[place];
  };
  return {
    best: table.places.map((_, place) => mixed(place, high, low)),
    worst: table.places.map((_, place) => mixed(place, low, high)),
  };
}

describe('the best and worst rank of each place', () => {
  it.each(AGGREGATIONS)(
    'under %s are those of a separate ranking for each place',
    (aggregation) => {
      fc.assert(
        fc.property(tables, fc.constantFrom(1e-9, 0.3), (table, tolerance) => {
          const method: Method = {
            scoring: 'min-max',
            aggregation,
            weighting: 'given',
            missing: 'bounds',
            tolerance,
          };
          const bounds = rank(table, method).rankBounds;
          const plain = plainBounds(table, method, tolerance);
          expect([...(bounds?.best ?? [])]).toEqual(plain.best);
          expect([...(bounds?.worst ?? [])]).toEqual(plain.worst);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('are the same as after sorting all scores again', () => {
    const score = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constant(Number.NaN));
    const scores = fc.array(score, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        scores,
        score,
        fc.nat(),
        fc.constantFrom(0, 0.2, 0.6),
        (all, own, at, tolerance) => {
          const place = at % all.length;
          const others = Float64Array.from(all);
          const mixed = others.map((one, i) => (i === place ? own : one));
          const expected = rankOrder(mixed, tolerance)[place];
          expect(new RankAmong(others, tolerance).rank(place, own)).toBe(expected);
        },
      ),
    );
  });
});

describe('a long ranking', () => {
  const table: RankingTable = {
    places: Array.from({ length: 800 }, (_, i) => `p${i}`),
    criteria: [0, 1].map((j) => ({
      id: `i${j}`,
      weight: j + 1,
      parts: [
        {
          column: columnOf(
            Array.from({ length: 800 }, (_, i) => (i % 9 === j ? undefined : (i * 7) % 31)),
          ),
          share: 1,
        },
      ],
    })),
  };
  const method: Method = {
    scoring: 'min-max',
    aggregation: 'copeland',
    weighting: 'given',
    missing: 'bounds',
  };

  it('reports its progress', () => {
    const told: number[] = [];
    const watch: WorkWatch = { onProgress: (done, total) => told.push(done / total) };
    rank(table, method, undefined, watch);
    expect(told.length).toBeGreaterThan(2);
    for (const share of told) expect(share).toBeLessThan(1);
  });

  it('ends after an abort', () => {
    const stop = new AbortController();
    const watch: WorkWatch = { signal: stop.signal, onProgress: () => stop.abort() };
    expect(() => rank(table, method, undefined, watch)).toThrow(/abort/i);
  });
});
