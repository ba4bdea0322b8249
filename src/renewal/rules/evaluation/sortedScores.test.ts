import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPercentile, firmTable, item, rulesWith } from '../__data__/firmFixture.ts';
import { evaluateYear } from './evaluate.ts';
import { firmResult } from './firmResult.ts';
import { ownBounds } from './standing.ts';

const RULES = rulesWith(
  [item('tax_per_mu', 100, 100, { missing: 'zero' })],
  byPercentile(20, 60, 100),
);

describe('ranks and bounds by sorted scores', () => {
  it('equal those from counting all other scores', () => {
    const taxes = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(taxes, (amounts) => {
        const rows = amounts.map((tax) => ({ land: '1', tax: String(tax) }));
        const evaluation = evaluateYear(firmTable(rows).columns, RULES, 2022);
        const [field] = evaluation.fields;
        if (!field) throw new Error('no field');
        for (let i = 0; i < amounts.length; i++) {
          const better = amounts.filter((tax) => tax > (amounts[i] ?? 0)).length;
          expect(firmResult(evaluation, i)).toMatchObject({ rank: better + 1 });
          const others = [...field.scores].filter((_, j) => j !== i).sort((a, b) => a - b);
          const places = Math.floor(amounts.length * 0.2 + 1e-9);
          const least =
            places === 0
              ? Number.POSITIVE_INFINITY
              : (others[others.length - places] ?? Number.NEGATIVE_INFINITY);
          expect(ownBounds(field, i)[0]).toEqual({ class: 'A', least });
        }
      }),
      { numRuns: 60 },
    );
  });
});
