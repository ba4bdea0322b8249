import { beforeAll, describe, expect, it } from 'vitest';
import { demoDataset } from '../../__data__/demoLand.ts';
import { type RenewalTables, renewalTables } from '../../data/renewalTables.ts';
import { RENEWAL } from '../../data/slot.ts';
import { withChanges } from '../evaluation/changedFirms.ts';
import { classOf } from '../evaluation/classHistory.ts';
import { type Evaluation, evaluateFirms, evaluateYear } from '../evaluation/evaluate.ts';
import { evaluationRules } from '../evaluation/evaluationRules.ts';
import { forecast } from '../evaluation/forecast.ts';
import { simulateEvaluation } from '../evaluation/simulateEvaluation.ts';
import { lowEfficiency, lowEfficiencyRules } from '../lowEfficiency.ts';
import { type SmeRules, smeRules } from '../sme/smeRules.ts';
import { cultivationWarnings } from './cultivationWarnings.ts';
import { caseWarnings, noPlanWarnings } from './disposalWarnings.ts';
import { evaluationWarnings } from './evaluationWarnings.ts';

const TODAY = '2024-01-24';
let renewal: RenewalTables;
let before: Evaluation;
let now: Evaluation;
let sme: SmeRules;

beforeAll(async () => {
  renewal = renewalTables(RENEWAL.of(await demoDataset()));
  const [then, last] = [2022, 2023].map((year) => {
    const rules = evaluationRules(renewal.rules, { year });
    if (typeof rules === 'string') throw new Error(rules);
    return evaluateYear(renewal.enterprises.columns, rules, year);
  });
  const rules = smeRules(renewal.rules, TODAY);
  if (!then || !last || !rules) throw new Error('no rules');
  [before, now, sme] = [then, last, rules];
});

const placeOf = (evaluation: Evaluation, id: string) =>
  [...evaluation.firms.rows].findIndex((row) => renewal.enterprises.at(row).id === id);

describe('a firm without a plan', () => {
  const found = () => {
    const rules = lowEfficiencyRules(renewal.rules, 2023);
    if (!rules) throw new Error('no rules');
    const held = (evaluation: Evaluation) =>
      lowEfficiency(renewal.enterprises, evaluation, [before], rules, 'any');
    return { held, warnings: noPlanWarnings(renewal.enterprises, now, held(now), renewal.cases) };
  };

  it('is low-efficiency and has no disposal, and the reasons have their rules', () => {
    const { warnings } = found();
    expect(warnings.length).toBeGreaterThan(5);
    for (const { enterprise, reasons } of warnings) {
      expect(
        renewal.cases.some((one) => one.kind === 'disposal' && one.enterprise === enterprise),
      ).toBe(false);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { criterion } of reasons) expect(criterion.source).toBe('pinghu_report_2023');
    }
  });

  it('meets the tax criterion with the tax that the warning names', () => {
    const { warnings, held } = found();
    const named = warnings.filter(({ taxNeeded }) => taxNeeded !== undefined);
    expect(named.length).toBeGreaterThan(3);
    for (const { enterprise, taxNeeded = 0 } of named.slice(0, 8)) {
      const i = placeOf(now, enterprise);
      if (now.firms.parcel.filter((one) => one === now.firms.parcel[i]).length > 1) continue;
      const paying = evaluateFirms(withChanges(now.firms, i, { tax: taxNeeded }), now.rules, 2023);
      const result = held(paying).find(({ firm }) => firm === i);
      const tax = result?.groups
        .flat()
        .find((one) => one.criterion.criterion === 'tax-per-mu-below');
      expect(tax?.met).toBe(false);
    }
  });
});

describe('a case', () => {
  it('that is overdue comes first, the longest overdue before the others', () => {
    const warnings = caseWarnings(renewal.cases, TODAY, 30);
    const left = warnings.map(({ daysLeft }) => daysLeft);
    expect(left).toEqual(left.toSorted((a, b) => a - b));
    expect(left[0]).toBeLessThan(0);
    for (const { cause, daysLeft, case: one } of warnings) {
      expect(cause).toBe(daysLeft < 0 ? 'overdue' : 'due-soon');
      expect(daysLeft).toBeLessThanOrEqual(30);
      expect(one.closed).toBe('');
    }
  });

  it('of rectification waits for rectification, recheck and closure, in that order', () => {
    const ledger = renewal.cases.filter(({ kind, closed }) => kind === 'rectification' && !closed);
    const next = new Map(caseWarnings(ledger, TODAY, 999).map((one) => [one.case.id, one.next]));
    for (const one of ledger) {
      if (one.kind !== 'rectification') continue;
      const expected = one.rechecked ? 'close' : one.mended ? 'recheck' : 'mend';
      expect(next.get(one.id)).toBe(expected);
    }
    expect(next.size).toBe(ledger.length);
  });

  it('that is closed, not found yet, or not due soon gives no warning', () => {
    expect(caseWarnings(renewal.cases, '2019-01-01', 30)).toEqual([]);
    const closed = renewal.cases.filter((one) => one.closed);
    expect(caseWarnings(closed, '2030-01-01', 30)).toEqual([]);
  });
});

describe('a firm within reach of the title', () => {
  it('does not have it yet, and lacks exactly the conditions in the warning', () => {
    const reach = { points: 8, share: 0.15 };
    const warnings = cultivationWarnings(renewal, 2023, sme, reach);
    expect(warnings.length).toBeGreaterThan(5);
    for (const { enterprise, result, lacking, steps } of warnings) {
      const title = renewal.enterprises.find(enterprise, 2023)?.title;
      expect(['specialised', 'little-giant']).not.toContain(title);
      expect(lacking).toEqual(result.conditions.filter(({ met }) => met !== true));
      // At most eight points short of 60, or near an alternative that needs no points.
      const [, ...others] = result.conditions[3]?.alternatives ?? [];
      const isNear = others
        .flatMap(({ tests }) => tests)
        .some(
          ({ test, met, gap }) =>
            met || (test.kind !== 'level' && gap !== undefined && gap <= 0.15 * test.bound),
        );
      expect(result.total.low >= 52 || isNear).toBe(true);
      for (const { next } of steps) expect(next.more).toBeGreaterThan(0);
    }
    const near = (points: number) =>
      cultivationWarnings(renewal, 2023, sme, { points, share: 0 }).length;
    expect(near(0)).toBeLessThan(near(20));
  });
});

describe('a firm that falls a class', () => {
  it('fell between two years, and the warning names the items that lost points', () => {
    const warnings = evaluationWarnings(renewal.enterprises, before, now, 'fell');
    expect(warnings.length).toBeGreaterThan(3);
    for (const { enterprise, from, to, losses, distance } of warnings) {
      expect(classOf(before, placeOf(before, enterprise))).toBe(from);
      expect(classOf(now, placeOf(now, enterprise))).toBe(to);
      expect(from < to).toBe(true);
      expect(distance).toBeGreaterThan(0);
      expect(losses.length).toBeGreaterThan(0);
      const lost = losses.map((one) => one.lost);
      expect(lost).toEqual(lost.toSorted((a, b) => b - a));
    }
  });

  it('would fall if its figures continued to change as before, and each named change prevents it', () => {
    const next = forecast(renewal.enterprises, now, before);
    const warnings = evaluationWarnings(renewal.enterprises, now, next, 'would-fall');
    expect(warnings.length).toBeGreaterThan(3);
    for (const { enterprise, from, clears } of warnings.slice(0, 5)) {
      for (const { amount, needed } of clears) {
        const { after } = simulateEvaluation(next, placeOf(next, enterprise), { [amount]: needed });
        expect(after).toMatchObject({ kind: 'evaluated', class: from });
      }
    }
    expect(warnings.some(({ clears }) => clears.length > 0)).toBe(true);
  });
});
