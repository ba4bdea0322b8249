import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGGREGATIONS, SCORINGS } from '../figures/rankingNames.ts';
import { domainFaults } from './domain.ts';
import { lateCounts } from './lateCounts.ts';
import { filledPoints } from './missing.ts';
import { ABSENCE, type Criterion, columnOf } from './rankingTable.ts';

const PLACES = 4;

/** One indicator with values of any sign and its limits; the last place is late. */
function criteria(
  floors: readonly (number | 'none' | undefined)[],
  bounds: readonly ({ low: number; high: number } | undefined)[],
) {
  return fc
    .record({
      values: fc.array(fc.integer({ min: -4, max: 9 }), { minLength: PLACES, maxLength: PLACES }),
      lower: fc.boolean(),
      target: fc.integer({ min: -2, max: 6 }),
      limits: fc.record({ floor: fc.constantFrom(...floors), bounds: fc.constantFrom(...bounds) }),
    })
    .map(({ values, lower, target, limits }) => {
      const { floor } = limits;
      const column = columnOf([...values, undefined], {
        lower,
        target: new Float64Array(PLACES + 1).fill(target),
        bounds: limits.bounds,
        floor: floor === 'none' ? Number.NEGATIVE_INFINITY : floor,
      });
      column.absent[PLACES] = ABSENCE.late;
      const criterion: Criterion = { id: 'i', weight: 1, parts: [{ column, share: 1 }] };
      return { criterion, limits };
    });
}

const rules = SCORINGS.flatMap((scoring) =>
  AGGREGATIONS.map((aggregation) => ({ scoring, aggregation, missing: 'reweight' as const })),
);

type Case = ReturnType<typeof criteria> extends fc.Arbitrary<infer T> ? T : never;

/** Points of the late place and the lowest of the others; undefined if the method cannot rank. */
function found({ criterion }: Case, rule: (typeof rules)[number]) {
  const table = { places: Array.from({ length: PLACES + 1 }, String), criteria: [criterion] };
  if (domainFaults(table, rule, Float64Array.of(1)).length > 0) return undefined;
  const points = filledPoints(criterion, rule);
  const reported = points.slice(0, PLACES).filter((value) => !Number.isNaN(value));
  const least = reported.length > 0 ? Math.min(...reported) : 0;
  return { late: points[PLACES], least };
}

describe('the stated points of a late report', () => {
  it.each(rules)('are those that $scoring with $aggregation gives it', (rule) => {
    let isBelow = false;
    fc.assert(
      fc.property(criteria([undefined], [undefined]), (one) => {
        const points = found(one, rule);
        if (!points) return;
        const { late, least } = points;
        const said = lateCounts(rule, [one.limits]);
        expect(late).toBe(said === 'zero' ? 0 : Math.min(0, least));
        isBelow ||= least < 0;
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(isBelow).toBe(lateCounts(rule, []) === 'lowest');
  });

  it.each(rules)('follow the floors and bounds of $scoring with $aggregation', (rule) => {
    const limited = criteria(
      [undefined, 'none', -20, 0, 30],
      [undefined, { low: -1, high: 6 }, { low: 5, high: 6 }],
    );
    fc.assert(
      fc.property(limited, (one) => {
        const points = found(one, rule);
        if (!points) return;
        const said = lateCounts(rule, [one.limits]);
        expect(points.late).toBe(said === 'zero' ? 0 : Math.min(0, points.least));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
