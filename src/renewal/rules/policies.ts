import type { Enterprise } from '../data/enterprise.ts';
import { amountOf } from '../data/enterpriseTable.ts';
import type { PolicyId } from '../data/ids.ts';
import type { PolicyRule, PolicyTest } from '../data/policy.ts';
import type { Disposal } from '../data/renewalCase.ts';
import type { RenewalRules } from '../data/renewalTables.ts';
import type { FirmClass } from '../data/rules.ts';
import { setsInForce } from './inForce.ts';
import { allOf, anyOf, type Known } from './threeValued.ts';

/** A policy with its rows, in the order of the file. */
export interface Policy {
  readonly id: PolicyId;
  readonly rules: readonly [PolicyRule, ...PolicyRule[]];
}

/** The facts about a firm that policies use. */
export interface PolicyFacts {
  readonly firm: Enterprise;
  /** `undefined` if it has none; 'not-known' if it could not be evaluated. */
  readonly class: FirmClass | 'not-known' | undefined;
  readonly low: Known;
  readonly withinReach: Known;
  /** The kinds of its disposal cases that are open on the day. */
  readonly disposals: readonly Disposal[];
}

/** The result of a criterion for a firm. */
export interface PolicyTestResult {
  readonly rule: PolicyRule;
  readonly met: Known;
}

/** The result of a policy for a firm; `fits` is undefined if it depends on an unknown value. */
export interface PolicyFit {
  readonly policy: Policy;
  readonly fits: Known;
  /** Within an alternative, all criteria must hold. */
  readonly alternatives: readonly {
    readonly met: Known;
    readonly tests: readonly PolicyTestResult[];
  }[];
}

/** The policies of every set in force on a day (ISO). */
export function policiesInForce({ sets, policies }: RenewalRules, day: string): Policy[] {
  return setsInForce(sets, 'policies', day).flatMap((set) => {
    const byPolicy = new Map<PolicyId, [PolicyRule, ...PolicyRule[]]>();
    for (const rule of policies) {
      if (rule.ruleset !== set.id) continue;
      const rules = byPolicy.get(rule.policy);
      if (rules) rules.push(rule);
      else byPolicy.set(rule.policy, [rule]);
    }
    return [...byPolicy].map(([id, rules]) => ({ id, rules }));
  });
}

/** The alternatives of a policy; all rules of an alternative must hold. */
export function alternativesOf({ rules }: Policy): PolicyRule[][] {
  const ways = [...new Set(rules.map(({ alternative }) => alternative))].sort((a, b) => a - b);
  return ways.map((way) => rules.filter(({ alternative }) => alternative === way));
}

/** Checks a firm against a policy, criterion by criterion. */
export function policyFit(policy: Policy, facts: PolicyFacts): PolicyFit {
  const alternatives = alternativesOf(policy).map((rules) => {
    const tests = rules.map((rule) => ({ rule, met: isMet(rule.test, facts) }));
    return { met: allOf(tests.map(({ met }) => met)), tests };
  });
  return { policy, fits: anyOf(alternatives.map(({ met }) => met)), alternatives };
}

function isMet(test: PolicyTest, facts: PolicyFacts): Known {
  switch (test.criterion) {
    case 'class-in': {
      const own = facts.class;
      if (own === 'not-known') return undefined;
      return own !== undefined && test.values.includes(own);
    }
    case 'scope-in':
      return test.values.includes(facts.firm.scope);
    case 'title-in':
      return facts.firm.title !== undefined && test.values.includes(facts.firm.title);
    case 'title-within-reach':
      return facts.withinReach;
    case 'low-efficiency':
      return facts.low;
    case 'disposal-in':
      return facts.disposals.some((one) => test.values.includes(one));
    case 'amount-at-least': {
      const amount = amountOf(facts.firm, test.amount);
      return amount === undefined ? undefined : amount >= test.bound;
    }
  }
}
