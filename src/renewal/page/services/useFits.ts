import { useMemo } from 'react';
import type { Enterprise } from '../../data/enterprise.ts';
import { FactBook } from '../../rules/factBook.ts';
import type { Overview } from '../../rules/overview.ts';
import { type Policy, type PolicyFacts, policiesInForce, policyFit } from '../../rules/policies.ts';
import type { RenewalContext } from '../renewalContext.ts';

const books = new WeakMap<Overview, FactBook>();

/** The facts about an overview's firms, collected once. */
export function factsOf(overview: Overview): FactBook {
  const made = books.get(overview) ?? new FactBook(overview);
  books.set(overview, made);
  return made;
}

/**
 * A policy, the firms of the park or of all parks that qualify, and those for which that is
 * unknown.
 */
export interface PolicyFirms {
  readonly policy: Policy;
  readonly fitting: readonly Enterprise[];
  readonly unknown: readonly Enterprise[];
}

export function useFits(
  { address, tables }: Pick<RenewalContext, 'address' | 'tables'>,
  overview: Overview,
): PolicyFirms[] {
  const { place } = address;
  return useMemo(() => {
    const facts = factsOf(overview)
      .all()
      .filter(({ firm }) => place === undefined || firm.park === place);
    return policiesInForce(tables.rules, overview.day).map((policy) => policyFirms(policy, facts));
  }, [tables, overview, place]);
}

function policyFirms(policy: Policy, facts: readonly PolicyFacts[]): PolicyFirms {
  const fitting: Enterprise[] = [];
  const unknown: Enterprise[] = [];
  for (const own of facts) {
    const { fits } = policyFit(policy, own);
    if (fits) fitting.push(own.firm);
    else if (fits === undefined) unknown.push(own.firm);
  }
  return { policy, fitting, unknown };
}
