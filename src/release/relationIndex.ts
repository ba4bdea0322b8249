import type { KnownRanges } from './knownRanges.ts';
import { membersOf, type Relation } from './relation.ts';
import type { Term } from './term.ts';

/** Relations, by number, connected through hidden numbers, and those hidden numbers. */
export interface Reach {
  readonly relations: ReadonlyMap<number, Relation>;
  readonly hidden: ReadonlySet<Term>;
}

/** Relations by number, indexed by their members. */
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

  /** The relations of a number. */
  of(term: Term): readonly number[] {
    return this.#relationsOf.get(term) ?? [];
  }

  /**
   * The relations connected to some numbers through hidden ones, nearest first.
   *
   * @param most the maximum number of relations
   */
  reach(terms: Iterable<Term>, most = Number.POSITIVE_INFINITY): Reach {
    const hidden = new Set(terms);
    const relations = new Map<number, Relation>();
    // Numbers added during the loop are still visited.
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
