import { beforeAll, describe, expect, it } from 'vitest';
import { demoDataset } from '../__data__/demoLand.ts';
import type { PolicyId } from '../data/ids.ts';
import { renewalTables } from '../data/renewalTables.ts';
import { RENEWAL } from '../data/slot.ts';
import { FactBook } from './factBook.ts';
import { type Overview, overviewOf } from './overview.ts';
import { type Policy, type PolicyFacts, policiesInForce, policyFit } from './policies.ts';

let overview: Overview;
let facts: PolicyFacts[];
let policies: Policy[];

beforeAll(async () => {
  const tables = renewalTables(RENEWAL.of(await demoDataset()));
  const found = overviewOf(tables, { year: undefined, day: undefined, join: 'any' });
  if (!found) throw new Error('no firms');
  overview = found;
  facts = new FactBook(overview).all();
  policies = policiesInForce(tables.rules, overview.day);
});

const fits = (id: string, own: PolicyFacts) => {
  const policy = policies.find((one) => one.id === id);
  if (!policy) throw new Error(`no policy ${id}`);
  return policyFit(policy, own);
};
const someone = (change: Partial<PolicyFacts>): PolicyFacts => {
  const [first] = facts;
  if (!first) throw new Error('no firm');
  return { ...first, class: 'B', low: false, withinReach: false, disposals: [], ...change };
};
const withRd = (rd: number | undefined, change: Partial<PolicyFacts> = {}): PolicyFacts => {
  const own = someone(change);
  const amounts = { ...own.firm.amounts };
  delete amounts.rd;
  return {
    ...own,
    firm: {
      ...own.firm,
      scope: 'above-scale',
      amounts: rd === undefined ? amounts : { ...amounts, rd: { mantissa: rd, scale: 0 } },
    },
  };
};

describe('a policy', () => {
  it('applies to a firm that meets all criteria of one alternative', () => {
    expect(fits('upgrade-grant', withRd(100)).fits).toBe(true);
    expect(fits('upgrade-grant', withRd(99)).fits).toBe(false);
    expect(fits('upgrade-grant', withRd(100, { class: 'C' })).fits).toBe(false);
    expect(fits('small-firm-space', someone({ disposals: ['move'] })).fits).toBe(true);
  });

  it('is undecided for a firm if it depends on an unreported figure', () => {
    expect(fits('upgrade-grant', withRd(undefined)).fits).toBeUndefined();
    // Another criterion that is not met decides it.
    expect(fits('upgrade-grant', withRd(undefined, { class: 'D' })).fits).toBe(false);
    expect(fits('energy-first', someone({ class: 'not-known' })).fits).toBeUndefined();
    expect(fits('energy-first', someone({ class: undefined })).fits).toBe(false);
  });

  it('gives each criterion with its rule', () => {
    const { alternatives } = fits('small-firm-space', someone({ low: true }));
    expect(alternatives.map(({ tests }) => tests.map(({ rule }) => rule.test.criterion))).toEqual([
      ['disposal-in'],
      ['low-efficiency', 'scope-in'],
    ]);
    expect(alternatives[1]?.tests[0]).toMatchObject({
      met: true,
      rule: { source: 'demo_renewal' },
    });
  });

  it('applies only between its dates', () => {
    expect(policiesInForce(overview.tables.rules, '2021-12-31')).toEqual([]);
    expect(policies).toHaveLength(7);
  });
});

describe('the firms of the demonstration', () => {
  const count = (id: string, wanted: boolean | undefined) =>
    facts.filter((own) => fits(id, own).fits === wanted).length;

  it('qualify for each policy, though no policy covers all of them', () => {
    const all = policies.map(({ id }: { id: PolicyId }) => count(id, true));
    expect(all.every((n) => n > 0 && n < facts.length)).toBe(true);
  });

  it('are within reach by the same rule as the warnings', () => {
    const near = facts.filter(({ withinReach }) => withinReach);
    const warned = overview.warnings.filter(({ kind }) => kind === 'cultivation');
    expect(near.map(({ firm }) => firm.id).sort()).toEqual(
      warned.map(({ enterprise }) => enterprise).sort(),
    );
  });

  it('move only if their plan says so and is not closed', () => {
    const moving = facts.filter(({ disposals }) => disposals.includes('move'));
    expect(moving.length).toBeGreaterThan(0);
    for (const { firm } of moving) {
      const own = overview.tables.cases.filter(({ enterprise }) => enterprise === firm.id);
      expect(own.some((one) => one.kind === 'disposal' && one.disposal === 'move')).toBe(true);
    }
  });
});
