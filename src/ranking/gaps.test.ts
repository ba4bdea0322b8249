import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGGREGATIONS, MISSING_POLICIES, SCORINGS, WEIGHTINGS } from '../figures/rankingNames.ts';
import { domainFaults } from './domain.ts';
import { ABSENCE, columnOf, type RankingTable } from './rankingTable.ts';
import { robustness } from './robustness.ts';
import { spread } from './scoring/spread.ts';
import { type Method, rank } from './standings.ts';
import { weightsOf } from './weights.ts';

const PLACES = 5;

/**
 * Tables of three indicators with values of any sign, ties, every kind of gap, and weights of 0.
 */
const tables: fc.Arbitrary<RankingTable> = fc
  .array(
    fc.record({
      values: fc.array(fc.option(fc.integer({ min: -4, max: 9 }), { freq: 3 }), {
        minLength: PLACES,
        maxLength: PLACES,
      }),
      reasons: fc.array(fc.constantFrom(ABSENCE.missing, ABSENCE.late, ABSENCE.confidential), {
        minLength: PLACES,
        maxLength: PLACES,
      }),
      weight: fc.integer({ min: 0, max: 3 }),
      lower: fc.boolean(),
      far: fc.constantFrom(0, 0, 1e9),
    }),
    { minLength: 3, maxLength: 3 },
  )
  .map((indicators) => ({
    places: Array.from({ length: PLACES }, (_, i) => `p${i}`),
    criteria: indicators.map(({ values, reasons, weight, lower, far }, j) => {
      const column = columnOf(
        values.map((value) => (value === null ? undefined : far + value)),
        {
          lower,
          target: new Float64Array(PLACES).fill(far + 3),
          bounds: { low: far - 1, high: far + 6 },
        },
      );
      const absent = column.absent.map((none, i) => (none ? (reasons[i] ?? none) : none));
      return { id: `i${j}`, weight, parts: [{ column: { ...column, absent }, share: 1 }] };
    }),
  }));

const methods = SCORINGS.flatMap((scoring) =>
  AGGREGATIONS.flatMap((aggregation) =>
    WEIGHTINGS.flatMap((weighting) =>
      MISSING_POLICIES.map((missing): Method => ({ scoring, aggregation, weighting, missing })),
    ),
  ),
);

const canRank = (table: RankingTable, method: Method) =>
  domainFaults(table, method, weightsOf(table.criteria, method.weighting)).length === 0;

describe('under every scoring, aggregation, weighting and missing policy', () => {
  it('a gap never counts more than the worst reported value', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const method of methods) {
          if (!canRank(table, method)) continue;
          const { points, weights } = rank(table, method);
          table.criteria.forEach(({ parts: [part] }, j) => {
            // Values of weight 0 are not checked and can have no points.
            if (weights[j] === 0) return;
            const own = points[j] ?? new Float64Array();
            const reported = own.filter((_, i) => part?.column.absent[i] === ABSENCE.none);
            const { least } = spread(reported);
            own.forEach((value, i) => {
              const reason = part?.column.absent[i];
              // These two policies give all gaps but late ones the mean, or spread their weight.
              const asLast =
                reason === ABSENCE.late ||
                (reason !== ABSENCE.none &&
                  (method.missing === 'zero' || method.missing === 'bounds'));
              if (asLast && reported.length > 0) expect(value).toBeLessThanOrEqual(least);
            });
          });
        }
      }),
      { numRuns: 12 },
    );
  });

  it('a late report ranks no better than the same place with the worst value of the others', () => {
    fc.assert(
      fc.property(tables, fc.nat({ max: 2 }), fc.nat({ max: PLACES - 1 }), (table, j, place) => {
        const values = table.criteria[j]?.parts[0]?.column.values ?? new Float64Array();
        const { least, most, count } = spread(values.filter((_, i) => i !== place));
        const lower = table.criteria[j]?.parts[0]?.column.lower ?? false;
        if (count === 0) return;
        const worst = lower ? most : least;
        const reported = withCell(table, j, place, worst, ABSENCE.none);
        const late = withCell(table, j, place, Number.NaN, ABSENCE.late);
        for (const method of methods) {
          // The mean for other gaps excludes late reports and can reverse duels among the others.
          if (method.missing === 'mean' && method.aggregation === 'copeland') continue;
          if (!canRank(reported, method) || !canRank(late, method)) continue;
          const given = rank(reported, method).ranks[place] ?? 0;
          const { ranks } = rank(late, method);
          expect(ranks[place], Object.values(method).join(', ')).toBeGreaterThanOrEqual(given);
        }
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    // If d were not last, each of the others would have one place less behind it.
    { scoring: 'min-max', aggregation: 'borda', missing: 'reweight', weighting: 'equal' },
    { scoring: 'percentile-rank', aggregation: 'arithmetic', missing: 'zero', weighting: 'equal' },
    { scoring: 'z-score', aggregation: 'arithmetic', missing: 'reweight', weighting: 'equal' },
    { scoring: 'ratio-to-base', aggregation: 'arithmetic', missing: 'zero', weighting: 'equal' },
  ] as const)(
    '$scoring, $aggregation gives the others the same as beside the worst value',
    (method) => {
      const table = (last: number | undefined): RankingTable => {
        const column = columnOf([8, 8, 2, last]);
        if (last === undefined) column.absent[3] = ABSENCE.late;
        return {
          places: ['a', 'b', 'c', 'd'],
          criteria: [{ id: 'i', weight: 1, parts: [{ column, share: 1 }] }],
        };
      };
      const points = (last: number | undefined) => [...(rank(table(last), method).points[0] ?? [])];
      expect(points(undefined).slice(0, 3)).toEqual(points(2).slice(0, 3));
      expect(points(undefined)[3]).toBe(Math.min(0, points(2)[3] ?? Number.NaN));
    },
  );

  it('an indicator of weight 0 has no influence, with any values', () => {
    fc.assert(
      fc.property(tables, fc.double({ noNaN: true }), (table, wild) => {
        const [first, ...rest] = table.criteria;
        if (!first || rest.every(({ weight }) => weight === 0)) return;
        const [part] = first.parts;
        if (!part) return;
        const column = { ...part.column, values: part.column.values.map((_, i) => wild * i) };
        const changed = [{ ...first, weight: 0, parts: [{ ...part, column }] }, ...rest];
        for (const method of methods) {
          if (method.weighting !== 'given' || !canRank({ ...table, criteria: rest }, method))
            continue;
          const without = rank({ ...table, criteria: rest }, method);
          const beside = rank({ ...table, criteria: changed }, method);
          expect([...beside.ranks]).toEqual([...without.ranks]);
          expect([...beside.scores]).toEqual([...without.scores]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('scores are numbers, and draws without changes give the same ranks as the page', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const method of methods) {
          if (!canRank(table, method)) continue;
          const { scores, ranks } = rank(table, method);
          scores.forEach((score, i) => {
            if (ranks[i] === 0) expect(score).toBeNaN();
            else expect(Number.isFinite(score)).toBe(true);
          });
          const { median } = robustness(table, method, {
            count: 1,
            seed: 1,
            weights: { kind: 'none' },
            scorings: [method.scoring],
            rounding: false,
          });
          expect([...median]).toEqual(Array.from(ranks, (rank) => rank || Number.NaN));
        }
      }),
      { numRuns: 8 },
    );
  });
});

function withCell(
  table: RankingTable,
  indicator: number,
  place: number,
  value: number,
  reason: number,
): RankingTable {
  return {
    ...table,
    criteria: table.criteria.map((criterion, j) => {
      const [part] = criterion.parts;
      if (j !== indicator || !part) return criterion;
      const column = {
        ...part.column,
        values: part.column.values.map((old, i) => (i === place ? value : old)),
        absent: part.column.absent.map((old, i) => (i === place ? reason : old)),
      };
      return { ...criterion, parts: [{ ...part, column }] };
    }),
  };
}
