import type { KnownRanges } from './knownRanges.ts';
import { membersOf, type Relation } from './relation.ts';
import type { Sum } from './sums.ts';
import type { Term } from './term.ts';

/**
 * The relations, by number, that may disclose some wanted numbers. A hidden number that is not
 * wanted and is in only one relation can take any value that the others leave: as a part, it turns
 * its sum into a limit; any other relation becomes useless.
 */
export function tellingRelations(
  relations: ReadonlyMap<number, Relation>,
  wanted: ReadonlySet<Term>,
  known: KnownRanges,
): Map<number, Relation> {
  const telling = new Map(relations);
  const uses = new Map<Term, Set<number>>();
  const isHidden = (term: Term) => !known.isShown(term) && !wanted.has(term);
  for (const [i, relation] of relations) {
    for (const term of membersOf(relation)) {
      if (!isHidden(term) || isNothing(relation, term, known)) continue;
      const own = uses.get(term);
      if (own) own.add(i);
      else uses.set(term, new Set([i]));
    }
  }
  const isFree = (term: Term) => uses.get(term)?.size === 1;
  const waiting = new Set([...uses.keys()].filter(isFree));
  // Numbers added during the loop are still visited.
  for (const term of waiting) {
    const [i = -1] = uses.get(term) ?? [];
    const relation = telling.get(i);
    if (!isFree(term) || !relation) continue;
    const rest = without(relation, term, known);
    uses.delete(term);
    if (rest) {
      telling.set(i, rest);
      continue;
    }
    telling.delete(i);
    for (const member of membersOf(relation)) {
      if (uses.get(member)?.delete(i) && isFree(member)) waiting.add(member);
    }
  }
  return telling;
}

/**
 * The rest of a relation when one of its numbers can take any value; undefined if nothing remains.
 */
function without(relation: Relation, term: Term, known: KnownRanges): Relation | undefined {
  if (relation.kind !== 'sum' && relation.kind !== 'within') return undefined;
  const { sum } = relation;
  const parts = sum.parts.filter((part) => part !== term);
  const isPart = parts.length < sum.parts.length && term !== sum.whole;
  if (!isPart || parts.length === 0 || known.mayFall(term)) return undefined;
  return { kind: 'within', sum: { ...sum, parts } };
}

function isNothing(relation: Relation, term: Term, known: KnownRanges): boolean {
  return isSum(relation) && known.isNothing(term, relation.sum.kind);
}

const isSum = (relation: Relation): relation is Relation & { readonly sum: Sum } =>
  relation.kind === 'sum' || relation.kind === 'within';
