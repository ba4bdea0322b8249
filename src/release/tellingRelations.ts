import type { KnownRanges } from './knownRanges.ts';
import { membersOf, type Relation } from './relation.ts';
import type { Sum } from './sums.ts';
import type { Term } from './term.ts';

/**
 * The relations, by number, that may tell of some wanted numbers. A hidden number that nobody wants
 * and that is in one relation alone takes up whatever the others leave: as a part it makes its sum a
 * limit, and any other relation says nothing.
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
  // What is added to a set while it is gone through is still come to.
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

/** What a relation says once one of its numbers may be anything. */
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
