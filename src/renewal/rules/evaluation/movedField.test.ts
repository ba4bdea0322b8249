import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES, MISSING_RULES } from '../../data/rules.ts';
import { byPercentile, byScore, firmTable, item, rulesWith } from '../__data__/firmFixture.ts';
import { withChanges } from './changedFirms.ts';
import { type Evaluation, evaluateFirms, evaluateYear } from './evaluate.ts';
import { movedField } from './movedField.ts';
import { fieldAndPlace, ownBounds } from './standing.ts';

const AMOUNTS = ['tax', 'land', 'value_added', 'employees'] as const;

const some = (max: number, min = 0) =>
  fc.option(fc.integer({ min, max }).map(String), { nil: '', freq: 4 });
const firm = fc.record({
  land: some(60, 1),
  tax: some(900, -20),
  value_added: some(900),
  employees: some(90),
  parcel: fc.constantFrom('', '', 'p', 'q'),
});
const missing = fc.constantFrom(undefined, 'scope-mean' as const, ...MISSING_RULES);
const bounds = fc.constantFrom({}, { cap: 1, floor: 0 }, { cap: 1.2 });
const rules = fc
  .tuple(
    fc.tuple(missing, missing, missing),
    bounds,
    fc.constantFrom(byPercentile(20, 60, 90, 100), byScore(85, 65, 45, 0), byPercentile(50, 100)),
  )
  .map(([[tax, head, added], some, classes]) =>
    rulesWith(
      [
        item('tax_per_mu', 50, 20, { ...some, missing: tax }),
        item('labour_productivity', 30, 10, { ...some, missing: head }),
        item('value_added_per_mu', 20, 20, { ...some, missing: added }),
      ],
      classes,
    ),
  );

const value = fc.oneof(
  fc.integer({ min: 0, max: 1200 }),
  fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
);

/** The score and the bounds of a firm if all firms are evaluated again. */
function anew(evaluation: Evaluation, i: number, changes: Parameters<typeof withChanges>[2]) {
  const firms = withChanges(evaluation.firms, i, changes);
  const there = fieldAndPlace(evaluateFirms(firms, evaluation.rules, 2022), i);
  if (!there) return undefined;
  const { field, place } = there;
  return { score: field.scores[place] ?? 0, bounds: ownBounds(field, place) };
}

describe('a field with one amount of one firm changed', () => {
  it('puts the firm into the same classes as a new evaluation of all firms', () => {
    const seen = { in: 0, out: 0, lost: 0 };
    fc.assert(
      fc.property(
        fc.array(firm, { minLength: 2, maxLength: 14 }),
        rules,
        fc.array(fc.tuple(fc.constantFrom(...AMOUNTS), value), { minLength: 3, maxLength: 3 }),
        (rows, by, tries) => {
          const evaluation = evaluateYear(firmTable(rows).columns, by, 2022);
          const moved = movedField(evaluation, 0);
          if (!moved) return;
          for (const [wanted, [amount, to]] of CLASSES.flatMap((one) =>
            tries.map((two) => [one, two] as const),
          )) {
            const then = anew(evaluation, 0, { [amount]: to });
            const least = then?.bounds.find((one) => one.class === wanted)?.least;
            const quick = moved.reaches(wanted, amount)(to);
            if (!then || least === undefined) {
              expect(quick).toBe(false);
              seen.lost++;
              continue;
            }
            // Sums in another order differ in their last bits, so ties need a tolerance.
            const digits = Math.max(1, Math.abs(least), Math.abs(then.score));
            if (Math.abs(then.score - least) < 1e-11 * digits) continue;
            expect(quick).toBe(then.score > least);
            seen[quick ? 'in' : 'out']++;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(Math.min(seen.in, seen.out, seen.lost)).toBeGreaterThan(50);
  });

  it('moves the firms that count by a mean with it', () => {
    const items = [
      item('tax_per_mu', 50, 10, { missing: 'scope-mean' }),
      item('labour_productivity', 50, 10, { missing: 'zero' }),
    ];
    const rows = [
      { land: '10', tax: '50', value_added: '60', employees: '10' },
      // This firm counts the other's tax through the mean, and has more per employee.
      { land: '10', value_added: '70', employees: '10' },
    ];
    const by = rulesWith(items, byPercentile(50, 100));
    const moved = movedField(evaluateYear(firmTable(rows).columns, by, 2022), 0);
    expect(moved?.reaches('A', 'tax')(1e6)).toBe(false);
    expect(moved?.reaches('A', 'value_added')(71)).toBe(true);
  });
});
