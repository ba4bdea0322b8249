import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGGREGATIONS, MISSING_POLICIES, SCORINGS } from '../figures/rankingNames.ts';
import { ABSENCE, columnOf, type RankingTable } from './rankingTable.ts';
import { type Method, rank } from './standings.ts';

interface Cells {
  readonly values: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly lower: readonly boolean[];
}

const SIZE = 5;

/** Tables of three indicators and five places; all values are exact doubles. */
const cells: fc.Arbitrary<Cells> = fc.record({
  values: fc.array(
    fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: SIZE, maxLength: SIZE }),
    { minLength: 3, maxLength: 3 },
  ),
  weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
  lower: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
});

function tableOf(
  { values, weights, lower }: Cells,
  absent: { indicator: number; place: number; reason: number } | undefined = undefined,
): RankingTable {
  return {
    places: Array.from({ length: SIZE }, (_, i) => `p${i}`),
    criteria: values.map((column, j) => {
      const gone = (i: number) => absent?.indicator === j && absent.place === i;
      const plain = columnOf(
        column.map((value, i) => (gone(i) ? undefined : value)),
        { lower: lower[j] ?? false, target: new Float64Array(SIZE).fill(500), base: 500 },
      );
      const reasons = plain.absent.map((none, i) => (gone(i) ? (absent?.reason ?? none) : none));
      return {
        id: `i${j}`,
        weight: weights[j] ?? 1,
        parts: [{ column: { ...plain, absent: reasons }, share: 1 }],
      };
    }),
  };
}

const PLAIN: Method = {
  scoring: 'min-max',
  aggregation: 'arithmetic',
  weighting: 'given',
  missing: 'reweight',
};

describe('laws of a ranking', () => {
  it('adding a constant to an indicator or scaling it keeps min-max ranks', () => {
    const change = fc.record({
      factor: fc.constantFrom(0.25, 0.5, 2, 8),
      constant: fc.integer({ min: -512, max: 512 }),
    });
    fc.assert(
      fc.property(cells, change, (table, { factor, constant }) => {
        const [first = [], ...rest] = table.values;
        const changed = { ...table, values: [first.map((v) => v * factor + constant), ...rest] };
        const ranks = (one: Cells) => [...rank(tableOf(one), { ...PLAIN, tolerance: 1e-7 }).ranks];
        expect(ranks(changed)).toEqual(ranks(table));
      }),
    );
  });

  it.each(AGGREGATIONS)(
    'under %s a place that is better on every indicator ranks ahead',
    (aggregation) => {
      fc.assert(
        fc.property(cells, fc.constantFrom(...SCORINGS), (table, scoring) => {
          const better = table.values.map((column, j) =>
            column.map((value, i) => {
              const others = column.slice(1);
              if (i > 0) return value;
              return table.lower[j] ? Math.min(...others) / 2 : Math.max(...others) + 1;
            }),
          );
          // Points of 0 or below have no geometric or harmonic mean.
          const positive = aggregation === 'geometric' || aggregation === 'harmonic';
          const rule = positive ? 'min-max' : scoring;
          const { ranks } = rank(tableOf({ ...table, values: better }), {
            ...PLAIN,
            scoring: rule,
            aggregation,
          });
          expect(ranks[0]).toBe(1);
        }),
      );
    },
  );

  it.each(AGGREGATIONS)('under %s permuting the places permutes the ranks', (aggregation) => {
    fc.assert(
      fc.property(cells, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (table, order) => {
        const method = { ...PLAIN, aggregation, tolerance: 1e-7 };
        const moved = {
          ...table,
          values: table.values.map((column) => order.map((i) => column[i] ?? 0)),
        };
        const before = rank(tableOf(table), method).ranks;
        expect([...rank(tableOf(moved), method).ranks]).toEqual(order.map((i) => before[i]));
      }),
    );
  });

  it.each(MISSING_POLICIES)(
    'under %s a late report ranks no better than with any value of the other places',
    (missing) => {
      const where = fc.record({
        indicator: fc.integer({ min: 0, max: 2 }),
        place: fc.integer({ min: 0, max: SIZE - 1 }),
      });
      const rule = fc.constantFrom('min-max', 'efficacy', 'completion', 'z-score' as const);
      fc.assert(
        fc.property(cells, where, rule, (table, { indicator, place }, scoring) => {
          const method: Method = { ...PLAIN, scoring, missing, tolerance: 1e-7 };
          const late = rank(tableOf(table, { indicator, place, reason: ABSENCE.late }), method);
          const others = (table.values[indicator] ?? []).filter((_, i) => i !== place);
          for (const value of others) {
            const reported = table.values.map((column, j) =>
              column.map((old, i) => (j === indicator && i === place ? value : old)),
            );
            const given = rank(tableOf({ ...table, values: reported }), method);
            // The value itself changes the mean and deviation, so a z-score can shift slightly.
            if (scoring === 'z-score') {
              expect(late.points[indicator]?.[place]).toBeLessThanOrEqual(0);
              continue;
            }
            expect(late.ranks[place]).toBeGreaterThanOrEqual(given.ranks[place] ?? 0);
          }
        }),
      );
    },
  );

  it('the harmonic mean is at most the geometric mean, which is at most the arithmetic mean', () => {
    fc.assert(
      fc.property(cells, (table) => {
        const scoring = 'efficacy';
        const by = (aggregation: Method['aggregation']) =>
          rank(tableOf(table), { ...PLAIN, scoring, aggregation }).scores;
        by('harmonic').forEach((harmonic, i) => {
          const geometric = by('geometric')[i] ?? 0;
          expect(harmonic).toBeLessThanOrEqual(geometric + 1e-9);
          expect(geometric).toBeLessThanOrEqual((by('arithmetic')[i] ?? 0) + 1e-9);
        });
      }),
    );
  });

  it.each(AGGREGATIONS)('under %s the contributions add up to the score', (aggregation) => {
    fc.assert(
      fc.property(cells, fc.boolean(), (table, gap) => {
        const absent = { indicator: 0, place: 2, reason: ABSENCE.missing };
        const { scores, contributions } = rank(tableOf(table, gap ? absent : undefined), {
          ...PLAIN,
          aggregation,
        });
        scores.forEach((score, i) => {
          const sum = contributions.reduce((all, one) => all + (one[i] ?? 0), 0);
          expect(Math.abs(sum - score)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(score)));
        });
      }),
    );
  });
});
