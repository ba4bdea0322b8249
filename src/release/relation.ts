import type { Quotient } from './quotients.ts';
import type { Sum } from './sums.ts';
import type { Term } from './term.ts';

/** How numbers hang together: a sum, or a ratio with its part and its base. */
export type Relation =
  | { readonly kind: 'sum'; readonly sum: Sum }
  | { readonly kind: 'quotient'; readonly quotient: Quotient };

/** The numbers of a relation, a total or a ratio first. */
export function membersOf(relation: Relation | undefined): readonly Term[] {
  if (!relation) return [];
  if (relation.kind === 'sum') {
    const { whole, parts } = relation.sum;
    return whole ? [whole, ...parts] : parts;
  }
  const { ratio, part, base } = relation.quotient;
  return [ratio, part, base];
}
