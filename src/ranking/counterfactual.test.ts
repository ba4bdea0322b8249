import { describe, expect, it } from 'vitest';
import { COMBINED, LEVELS, PLACES } from './__data__/worked.ts';
import { counterfactuals } from './counterfactual.ts';
import { columnOf, type RankingTable } from './rankingTable.ts';
import { type Method, rank } from './standings.ts';

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

describe('what would lift a place by one', () => {
  it('is found by hand: half a point of weight, a gap of ten points', () => {
    // Scores: 100, 50, 40 + 0. The last needs 60 points on one of the two, within bounds 0 to 10.
    const table = tableOf([10, 5, 4, 0], [10, 5, 4, 0]);
    const [a, b] = counterfactuals(table, METHOD, 2);
    expect(a?.frozen).toBeCloseTo(6, 9);
    expect(a?.exact).toBeCloseTo(6, 6);
    expect(b?.reached).toBe(true);
  });

  it('goes down where less is better', () => {
    const [, b] = counterfactuals(tableOf([10, 5, 4], [1, 5, 6], true), METHOD, 2);
    expect(b?.exact).toBeLessThan(5);
    expect(b?.frozen).toBeLessThan(5);
  });

  it('says nothing of the first, and of a cell without a value', () => {
    expect(counterfactuals(tableOf([10, 5], [10, 5]), METHOD, 0)).toEqual([]);
  });

  it.each(['min-max', 'efficacy', 'z-score', 'rank', 'step-points'] as const)(
    'by %s gains the rank from the value on, and not before',
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
});
