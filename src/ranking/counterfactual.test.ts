import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGGREGATIONS, SCORINGS } from '../figures/rankingNames.ts';
import { COMBINED, LEVELS, PLACES } from './__data__/worked.ts';
import { counterfactuals, withValue } from './counterfactual.ts';
import { domainFaults } from './domain.ts';
import { columnOf, type RankingTable } from './rankingTable.ts';
import { rankOrder } from './rankOrder.ts';
import { type Method, rank } from './standings.ts';
import { tieBreaker } from './tieBreak.ts';
import { weightsOf } from './weights.ts';

const METHOD: Method = {
  scoring: 'min-max',
  aggregation: 'arithmetic',
  weighting: 'given',
  missing: 'reweight',
};

const tableOf = (a: number[], b: number[], lower = false): RankingTable => ({
  places: a.map((_, i) => `p${i}`),
  criteria: [
    { id: 'a', weight: 1, parts: [{ column: columnOf(a), share: 1 }] },
    { id: 'b', weight: 1, parts: [{ column: columnOf(b, { lower }), share: 1 }] },
  ],
});

describe('the change that moves a place up one rank', () => {
  it('agrees with a computation by hand: a weight of one half, a gap of ten points', () => {
    // Scores: 100, 50, 40 + 0. The last needs 60 points on one of the two, within bounds 0 to 10.
    const table = tableOf([10, 5, 4, 0], [10, 5, 4, 0]);
    const [a, b] = counterfactuals(table, METHOD, 2);
    expect(a?.frozen).toBeCloseTo(6, 9);
    expect(a?.exact).toBeCloseTo(6, 6);
    expect(b?.reached).toBe(true);
  });

  it('is a lower value if less is better', () => {
    const [, b] = counterfactuals(tableOf([10, 5, 4], [1, 5, 6], true), METHOD, 2);
    expect(b?.exact).toBeLessThan(5);
    expect(b?.frozen).toBeLessThan(5);
  });

  it('is absent for the first place and for a cell without a value', () => {
    expect(counterfactuals(tableOf([10, 5], [10, 5]), METHOD, 0)).toEqual([]);
  });

  it.each(['min-max', 'efficacy', 'z-score', 'rank', 'step-points'] as const)(
    'under %s gains the rank at the value, and not before',
    (scoring) => {
      const table = { places: PLACES, criteria: scoring === 'efficacy' ? COMBINED : LEVELS };
      const method = { ...METHOD, scoring };
      const { ranks } = rank(table, method);
      const place = PLACES.indexOf('T08');
      for (const { indicator, part, exact, now } of counterfactuals(table, method, place)) {
        if (exact === undefined) continue;
        const at = (value: number) => {
          const criteria = table.criteria.map((criterion, j) => ({
            ...criterion,
            parts: criterion.parts.map((one, p) => {
              if (j !== indicator || p !== part) return one;
              const values = one.column.values.slice();
              values[place] = value;
              return { ...one, column: { ...one.column, values } };
            }),
          }));
          return rank({ ...table, criteria }, method).ranks[place] ?? 0;
        };
        expect(at(exact)).toBeLessThan(ranks[place] ?? 0);
        const slightlyLess = exact - (exact - now) * 1e-6;
        expect(at(slightlyLess)).toBeGreaterThanOrEqual(at(exact));
      }
    },
  );

  it('gains the rank under every method, and a slightly smaller one does not', () => {
    const PLACES = 5;
    const row = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: PLACES, maxLength: PLACES });
    const tables = fc.record({ a: row, b: row, lower: fc.boolean() }).map(({ a, b, lower }) => ({
      places: a.map((_, i) => `p${i}`),
      criteria: [a, b].map((values, j) => ({
        id: `i${j}`,
        weight: j + 1,
        parts: [
          {
            share: 1,
            column: columnOf(values, {
              lower: lower && j === 1,
              target: new Float64Array(PLACES).fill(15),
              bounds: { low: 2, high: 18 },
            }),
          },
        ],
      })),
    }));
    const methods = fc.record({
      scoring: fc.constantFrom(...SCORINGS),
      aggregation: fc.constantFrom(...AGGREGATIONS),
      weighting: fc.constantFrom('given' as const, 'entropy' as const),
    });
    const points = fc.array(fc.constantFrom(0, 0, -1, 2), { minLength: PLACES, maxLength: PLACES });
    const places = fc.nat({ max: PLACES - 1 });
    const chains = fc.constantFrom<readonly number[]>([], [1]);
    fc.assert(
      fc.property(tables, methods, points, places, chains, (table, own, more, place, tieBreak) => {
        const method: Method = { ...own, missing: 'reweight' };
        const weights = (of: RankingTable) => weightsOf(of.criteria, method.weighting);
        if (domainFaults(table, method, weights(table)).length > 0) return;
        const rankIn = (of: RankingTable) => {
          const { scores, points: scored } = rank(of, method);
          const totals = scores.map((score, i) => score + (more[i] ?? 0));
          return rankOrder(totals, undefined, tieBreaker(tieBreak, scored))[place] ?? 0;
        };
        const now = rankIn(table);
        const options = { points: Float64Array.from(more), tieBreak };
        for (const change of counterfactuals(table, method, place, options)) {
          if (change.exact === undefined) continue;
          const at = (value: number) => rankIn(withValue(table, { ...change, place, value }));
          expect(at(change.exact)).toBeLessThan(now);
          const less = change.exact - (change.exact - change.now) * 1e-6;
          // If the smallest step is enough, no smaller change exists.
          if (less !== change.exact) expect(at(less)).toBeGreaterThanOrEqual(now);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('needs no value that the method does not accept', () => {
    // Less is better, and a ratio to the base ends at 0.
    const table = tableOf([10, 5, 4], [1, 1, 4], true);
    const [, b] = counterfactuals(table, { ...METHOD, scoring: 'ratio-to-base' }, 2);
    expect(b?.exact).toBeGreaterThan(0);
  });
});
