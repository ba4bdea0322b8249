import type { KnownRanges } from './knownRanges.ts';
import { membersOf, type Relation } from './relation.ts';
import type { Term } from './term.ts';

/** Relations, by number, that hang together, and what is hidden in them. */
export interface Reach {
  readonly relations: ReadonlyMap<number, Relation>;
  readonly hidden: ReadonlySet<Term>;
}

/** Relations by number, to be found by the numbers that they bound. */
export class RelationIndex {
  readonly #known: KnownRanges;
  readonly #relations = new Map<number, Relation>();
  readonly #relationsOf = new Map<Term, number[]>();

  constructor(known: KnownRanges, relations: Iterable<readonly [number, Relation]>) {
    this.#known = known;
    for (const [i, relation] of relations) this.add(i, relation);
  }

  get all(): ReadonlyMap<number, Relation> {
    return this.#relations;
  }

  add(i: number, relation: Relation): void {
    this.#relations.set(i, relation);
    for (const term of membersOf(relation)) {
      const own = this.#relationsOf.get(term);
      if (own) own.push(i);
      else this.#relationsOf.set(term, [i]);
    }
  }

  /** The relations that bound a number. */
  of(term: Term): readonly number[] {
    return this.#relationsOf.get(term) ?? [];
  }

  /** The relations that hang together with some numbers through what is hidden, nearest first; at most so many. */
  reach(terms: Iterable<Term>, most = Number.POSITIVE_INFINITY): Reach {
    const hidden = new Set(terms);
    const relations = new Map<number, Relation>();
    // What is added to a set while it is gone through is still come to.
    for (const term of hidden) {
      for (const i of this.of(term)) {
        const relation = this.#relations.get(i);
        if (!relation || relations.has(i)) continue;
        if (relations.size >= most) return { relations, hidden };
        relations.set(i, relation);
        for (const member of membersOf(relation)) {
          if (!this.#known.isShown(member)) hidden.add(member);
        }
      }
    }
    return { relations, hidden };
  }
}
