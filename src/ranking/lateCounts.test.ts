import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGGREGATIONS, SCORINGS } from '../figures/rankingNames.ts';
import { domainFaults } from './domain.ts';
import { lateCounts } from './lateCounts.ts';
import { filledPoints } from './missing.ts';
import { ABSENCE, type Criterion, columnOf } from './rankingTable.ts';

const PLACES = 4;

/** One indicator with values of any sign, of which the last place is late. */
const criteria: fc.Arbitrary<Criterion> = fc
  .record({
    values: fc.array(fc.integer({ min: -4, max: 9 }), { minLength: PLACES, maxLength: PLACES }),
    lower: fc.boolean(),
    target: fc.integer({ min: -2, max: 6 }),
    bounds: fc.constantFrom(undefined, { low: -1, high: 6 }),
  })
  .map(({ values, lower, target, bounds }) => {
    const column = columnOf([...values, undefined], {
      lower,
      target: new Float64Array(PLACES + 1).fill(target),
      bounds,
    });
    column.absent[PLACES] = ABSENCE.late;
    return { id: 'i', weight: 1, parts: [{ column, share: 1 }] };
  });

const rules = SCORINGS.flatMap((scoring) =>
  AGGREGATIONS.map((aggregation) => ({ scoring, aggregation, missing: 'reweight' as const })),
);

describe('what a late report is said to count', () => {
  it.each(rules)('is what $scoring with $aggregation gives it', (rule) => {
    let isBelow = false;
    fc.assert(
      fc.property(criteria, (criterion) => {
        const table = { places: Array.from({ length: PLACES + 1 }, String), criteria: [criterion] };
        if (domainFaults(table, rule, Float64Array.of(1)).length > 0) return;
        const points = filledPoints(criterion, rule);
        const reported = points.slice(0, PLACES).filter((value) => !Number.isNaN(value));
        const least = reported.length > 0 ? Math.min(...reported) : 0;
        expect(points[PLACES]).toBe(lateCounts(rule) === 'zero' ? 0 : Math.min(0, least));
        isBelow ||= least < 0;
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(isBelow).toBe(lateCounts(rule) === 'lowest');
  });
});
