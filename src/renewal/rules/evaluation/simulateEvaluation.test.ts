import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../data/rules.ts';
import {
  byPercentile,
  byScore,
  type FirmRow,
  firmTable,
  item,
  rulesWith,
} from '../__data__/firmFixture.ts';
import { type Evaluation, evaluateYear } from './evaluate.ts';
import { forecast } from './forecast.ts';
import { leastChanges } from './leastChanges.ts';
import { simulateEvaluation } from './simulateEvaluation.ts';

const ITEMS = [
  item('tax_per_mu', 60, 20, { cap: 1, floor: 0, missing: 'zero' }),
  item('labour_productivity', 40, 10, { cap: 1, floor: 0, missing: 'zero' }),
];
const SCORES = rulesWith(ITEMS, byScore(85, 65, 45, 0));

const firm = (tax: number, more: FirmRow = {}): FirmRow => ({
  land: '10',
  tax: String(tax),
  value_added: '50',
  employees: '10',
  ...more,
});

const evaluate = (rows: readonly FirmRow[], rules = SCORES) =>
  evaluateYear(firmTable(rows).columns, rules, 2022);

describe('a trial', () => {
  it('returns score and class before and after, and the further changes that reach the next bound', () => {
    // 60 × 10 ÷ 20 + 40 × 5 ÷ 10 = 50, class C
    const {
      before,
      after,
      bounds,
      leastChanges: changes,
    } = simulateEvaluation(evaluate([firm(100)]), 0, { tax: 120 });
    expect(before).toMatchObject({ score: 50, class: 'C' });
    expect(after).toMatchObject({ score: 56, class: 'C' });
    expect(bounds.map(({ least }) => least)).toEqual([85, 65, 45, Number.NEGATIVE_INFINITY]);
    const toB = changes.filter((change) => change.class === 'B');
    // Nine more points: 30 more tax, or 6.25 per employee instead of 5.
    const needed = new Map(toB.map((change) => [change.amount, change.needed]));
    expect(needed.get('tax')).toBeCloseTo(150, 6);
    expect(needed.get('value_added')).toBeCloseTo(72.5, 6);
    expect(needed.get('land')).toBeCloseTo(8, 6);
    expect(needed.get('employees')).toBeCloseTo(50 / 7.25, 6);
    expect(toB[0]?.share).toBeLessThanOrEqual(toB[1]?.share ?? 0);
  });

  it('omits an amount that cannot achieve the class', () => {
    const changes = leastChanges(evaluate([firm(0)]), 0, 'A');
    expect(changes).toEqual([]);
  });

  it('omits land if the reduced area would exclude the firm', () => {
    const below = ITEMS.map((one) => ({ ...one, scope: 'below-scale' as const }));
    const classes = byScore(85, 65, 45, 0).map((one) => ({
      ...one,
      scope: 'below-scale' as const,
    }));
    const toB = (leastLand: number) =>
      leastChanges(
        evaluate([firm(100, { scope: 'below-scale' })], rulesWith(below, classes, { leastLand })),
        0,
        'B',
      ).map(({ amount }) => amount);
    // 6.67 mu of the 10 would suffice.
    expect(toB(6)).toContain('land');
    expect(toB(7)).not.toContain('land');
    expect(toB(7)).toContain('tax');
  });

  it('evaluates the others again: a climbing firm pushes another down', () => {
    const rules = rulesWith(ITEMS, byPercentile(50, 100));
    const rows = [firm(100), firm(110)];
    const { after } = simulateEvaluation(evaluate(rows, rules), 0, { tax: 120 });
    expect(after).toMatchObject({ class: 'A', rank: 1 });
  });

  it('accepts the rules of the coming year', () => {
    const harder = rulesWith(ITEMS, byScore(90, 70, 60, 0));
    expect(simulateEvaluation(evaluate([firm(100)]), 0, {}, harder).after).toMatchObject({
      class: 'D',
    });
  });
});

describe('the least change', () => {
  const allChanges = (evaluation: Evaluation) =>
    CLASSES.flatMap((wanted) => leastChanges(evaluation, 0, wanted));
  const anyFirm = fc.record({
    land: fc.integer({ min: 1, max: 60 }).map(String),
    tax: fc.integer({ min: -20, max: 900 }).map(String),
    value_added: fc.integer({ min: 0, max: 900 }).map(String),
    employees: fc.integer({ min: 1, max: 90 }).map(String),
    parcel: fc.constantFrom('', 'p'),
  });
  const rules = fc.constantFrom(SCORES, rulesWith(ITEMS, byPercentile(20, 60, 90, 100)));

  it('reaches the class also if the mean that others count by moves with it', () => {
    const items = ITEMS.map((one) => ({ ...one, missing: 'scope-mean' as const }));
    const moving = fc.constantFrom(
      rulesWith(items, byPercentile(20, 60, 90, 100)),
      rulesWith(items, byScore(85, 65, 45, 0)),
    );
    const some = fc.record({
      land: fc.integer({ min: 1, max: 60 }).map(String),
      tax: fc.option(fc.integer({ min: 0, max: 900 }).map(String), { nil: '' }),
      value_added: fc.option(fc.integer({ min: 0, max: 900 }).map(String), { nil: '' }),
      employees: fc.integer({ min: 1, max: 90 }).map(String),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 3, maxLength: 10 }), moving, (rows, by) => {
        const evaluation = evaluate(rows, by);
        for (const { amount, needed, class: wanted } of allChanges(evaluation)) {
          const { after } = simulateEvaluation(evaluation, 0, { [amount]: needed });
          expect(after.kind === 'evaluated' && (after.class ?? 'Z') <= wanted).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reaches the class, and a slightly smaller one does not', () => {
    fc.assert(
      fc.property(fc.array(anyFirm, { minLength: 2, maxLength: 12 }), rules, (rows, by) => {
        const evaluation = evaluate(rows, by);
        for (const { amount, now, needed, class: wanted, bound } of allChanges(evaluation)) {
          const classAt = (value: number) => {
            const { after } = simulateEvaluation(evaluation, 0, { [amount]: value });
            return after.kind === 'evaluated' ? (after.class ?? 'Z') : 'Z';
          };
          expect(classAt(needed) <= wanted).toBe(true);
          // A bound of 0 is met by the floor, so no smaller change can fail.
          if (bound < 1) continue;
          expect(classAt(needed + (now - needed) * 1e-3) > wanted).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a forecast', () => {
  it('continues the change of the last year, and stops at zero', () => {
    const rows = [
      firm(100, { enterprise: 'a', year: '2021' }),
      firm(80, { enterprise: 'a', year: '2022', employees: '4' }),
      firm(70, { enterprise: 'b', year: '2022' }),
    ];
    const table = firmTable(rows);
    const [before, now] = [2021, 2022].map((year) => evaluateYear(table.columns, SCORES, year));
    if (!before || !now) throw new Error('two years');
    const next = forecast(table, now, before);
    expect(next.year).toBe(2023);
    expect([...(next.firms.amounts.tax ?? [])]).toEqual([60, 70]);
    expect([...(next.firms.amounts.employees ?? [])]).toEqual([0, 10]);
  });
});
