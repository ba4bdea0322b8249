import { beforeAll, describe, expect, it } from 'vitest';
import { demoDataset } from '../../__data__/demoLand.ts';
import { NO_TRIAL } from '../../address/firmTrial.ts';
import { renewalTables } from '../../data/renewalTables.ts';
import { RENEWAL } from '../../data/slot.ts';
import {
  byScore,
  type FirmRow,
  firmTable,
  item,
  rulesWith,
} from '../../rules/__data__/firmFixture.ts';
import type { Evaluation } from '../../rules/evaluation/evaluate.ts';
import { evaluateYear } from '../../rules/evaluation/evaluate.ts';
import { type Overview, overviewOf } from '../../rules/overview.ts';
import { RENEWAL_FIRM } from '../../words/renewalFirm.ts';
import { ALL_RENEWAL_WORDS } from '../../words/renewalWords.ts';
import { firmFacts } from './firmFacts.ts';
import { nearestBelow } from './nearestBelow.ts';
import { trialHeadline } from './trialHeadline.ts';
import { saidAmount, trialInputs } from './trialInputs.ts';
import { trialModel } from './trialModel.ts';

await Promise.all([ALL_RENEWAL_WORDS.load('zh'), ALL_RENEWAL_WORDS.load('en')]);

const RULES = rulesWith(
  [
    item('tax_per_mu', 60, 20, { cap: 1, floor: 0, missing: 'zero' }),
    item('labour_productivity', 40, 10, { cap: 1, floor: 0, missing: 'zero' }),
  ],
  byScore(85, 65, 45, 0),
);

const firm = (tax: number, more: FirmRow = {}): FirmRow => ({
  land: '10',
  tax: String(tax),
  value_added: '50',
  employees: '10',
  ...more,
});

let overview: Overview;
let evaluation: Evaluation;

beforeAll(async () => {
  const tables = renewalTables(RENEWAL.of(await demoDataset()));
  const found = overviewOf(tables, { year: undefined, day: undefined, join: 'any' });
  if (!found || typeof found.evaluation === 'string') throw new Error('no evaluation');
  overview = found;
  evaluation = found.evaluation;
});

describe('the inputs of a trial', () => {
  it('are the amounts that the rules of the firm’s scope use, each once', () => {
    const one = evaluateYear(firmTable([firm(100)]).columns, RULES, 2022);
    const inputs = trialInputs(one, 0, RULES);
    expect(inputs.map(({ amount }) => amount)).toEqual(['tax', 'land', 'value_added', 'employees']);
    // 20 a mu on 10 mu give full points for tax; the slider goes a little further.
    expect(inputs[0]).toEqual({ amount: 'tax', own: 100, min: 0, max: 220, step: 2 });
    expect(inputs[3]).toMatchObject({ amount: 'employees', step: 1 });
  });

  it('allow negative tax only if the firm’s own tax is negative', () => {
    const one = evaluateYear(firmTable([firm(-5)]).columns, RULES, 2022);
    expect(trialInputs(one, 0, RULES)[0]?.min).toBe(-220);
  });

  it('include every firm of the demonstration in the range of its slider', () => {
    for (let i = 0; i < evaluation.firms.length; i += 7) {
      for (const { own, min, max, step } of trialInputs(evaluation, i, evaluation.rules)) {
        expect(step).toBeGreaterThan(0);
        expect(own ?? 0).toBeGreaterThanOrEqual(min);
        expect(own ?? 0).toBeLessThanOrEqual(max);
      }
    }
  });
});

describe('a least change in words', () => {
  it('is never less than the amount needed', () => {
    expect(saidAmount('tax', 239.7, 273.9412)).toBe(274);
    expect(saidAmount('land', 8.5, 7.1366)).toBe(7.136);
    expect(saidAmount('employees', 12, 9.4)).toBe(9);
    expect(saidAmount('employees', 1, 0.4)).toBe(0.4);
  });

  it('lifts every firm of the demonstration when it is tried', () => {
    let tried = 0;
    for (let i = 0; i < evaluation.firms.length; i += 41) {
      const { next } = trialModel(evaluation, i, NO_TRIAL, overview.tables.rules);
      for (const { amount, now, needed } of next?.changes ?? []) {
        const amounts = { [amount]: saidAmount(amount, now, needed) };
        const { after } = trialModel(
          evaluation,
          i,
          { ...NO_TRIAL, amounts },
          overview.tables.rules,
        );
        expect(after).toMatchObject({ class: next?.class });
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(10);
  });
});

describe('the bar of a trial', () => {
  it('shows the classes end to end over all scores, and a changed score only during a trial', () => {
    const one = evaluateYear(firmTable([firm(100)]).columns, RULES, 2022);
    const { bar, next } = trialModel(one, 0, NO_TRIAL, overview.tables.rules);
    expect(bar).toEqual({
      max: 100,
      now: 50,
      tried: undefined,
      segments: [
        { class: 'D', from: 0, to: 45 },
        { class: 'C', from: 45, to: 65 },
        { class: 'B', from: 65, to: 85 },
        { class: 'A', from: 85, to: 100 },
      ],
    });
    expect(next?.class).toBe('B');
    const tried = trialModel(one, 0, { ...NO_TRIAL, amounts: { tax: 150 } }, overview.tables.rules);
    expect(tried.bar.tried).toBeCloseTo(65, 9);
  });

  it('has no classes if the tried rules publish none', () => {
    const at = evaluation.fieldOf.indexOf(0);
    const { bar, otherRules } = trialModel(
      evaluation,
      at,
      { ...NO_TRIAL, rules: 'huangyan-2022' },
      overview.tables.rules,
    );
    expect(otherRules?.set.id).toBe('huangyan-2022');
    expect(bar.segments).toEqual([]);
  });
});

describe('the headline of a trial', () => {
  const say = (amounts: Partial<Record<'tax' | 'employees', number>>, language: 'zh' | 'en') => {
    const one = evaluateYear(firmTable([firm(100)]).columns, RULES, 2022);
    const model = trialModel(one, 0, { ...NO_TRIAL, amounts }, overview.tables.rules);
    return trialHeadline(model, RENEWAL_FIRM[language], language);
  };

  it('states the least change at first, and the result once inputs have changed', () => {
    expect(say({}, 'zh')).toBe('用地减到 6.666 亩，可到 B 类');
    expect(say({ tax: 150 }, 'zh')).toBe('改 1 项，由 C 类到 B 类');
    expect(say({ tax: 101, employees: 10 }, 'zh')).toBe('改 2 项，仍是 C 类');
    expect(say({ tax: 150 }, 'en')).toBe('1 change, from class C to B');
  });
});

describe('the default firm of the simulator', () => {
  it('is the one closest below a class bound, in the chosen park if there is one', () => {
    const all = nearestBelow(overview, evaluation, undefined);
    const own = nearestBelow(overview, evaluation, 'park-03');
    const lacks = (id: string | undefined) => {
      const facts = id === undefined ? undefined : firmFacts(overview, id);
      const result = facts?.evaluated?.result;
      if (!result || result.kind === 'excluded') return Number.NaN;
      const above = result.bounds.findIndex(({ class: name }) => name === result.class) - 1;
      return (result.bounds[above]?.least ?? Number.NaN) - result.score;
    };
    expect(lacks(all)).toBeGreaterThan(0);
    expect(lacks(own)).toBeGreaterThanOrEqual(lacks(all));
    expect(firmFacts(overview, own ?? '')?.firm.park).toBe('park-03');
    expect(nearestBelow(overview, evaluation, 'nowhere')).toBeUndefined();
  });
});

describe('the facts of a firm', () => {
  it('are undefined for an unknown firm', () => {
    expect(firmFacts(overview, 'firm-none')).toBeUndefined();
  });

  it('contain each firm’s years, its parcel and its results', () => {
    const shared = firmFacts(overview, 'firm-015');
    expect(shared?.evaluated?.together.map(({ id }) => id)).toEqual(['firm-016']);
    expect(shared?.history.map(({ year }) => year)).toEqual([2023, 2022, 2021, 2020]);
    expect(shared?.low?.low).toBe(true);
  });
});
