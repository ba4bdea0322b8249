import type { Quotient } from './quotients.ts';
import type { RankedField, RankOrder } from './rankedField.ts';
import type { Sum } from './sums.ts';
import type { Term } from './term.ts';

/**
 * A relation between numbers: a sum; parts that are at most their whole; a ratio with its part and
 * its base; two numbers in the order of their ranks or of an award; a number at its position in a ranked field.
 */
export type Relation =
  | { readonly kind: 'sum' | 'within'; readonly sum: Sum }
  | { readonly kind: 'quotient'; readonly quotient: Quotient }
  | { readonly kind: 'order'; readonly order: RankOrder }
  | { readonly kind: 'position'; readonly field: RankedField; readonly base: Term };

/** The numbers of a relation, with a total or a ratio first. */
export function membersOf(relation: Relation | undefined): readonly Term[] {
  switch (relation?.kind) {
    case undefined:
      return [];
    case 'sum':
    case 'within': {
      const { whole, parts } = relation.sum;
      return whole ? [whole, ...parts] : parts;
    }
    case 'quotient': {
      const { ratio, part, base } = relation.quotient;
      return [ratio, part, base];
    }
    case 'order':
      return [relation.order.above, relation.order.below];
    case 'position':
      return [relation.base];
  }
}
