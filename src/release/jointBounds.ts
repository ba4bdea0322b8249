import type { Bounds } from './bounds.ts';
import type { KnownRanges } from './knownRanges.ts';
import { RangeBlock } from './rangeBlock.ts';
import { membersOf, type Relation } from './relation.ts';
import type { Term } from './term.ts';

/**
 * A block with more cells in its program than this is not solved as a whole: a number is then set
 * among the relations that are nearest to it, as many as fit, and what comes of it is in doubt.
 */
const MOST_CELLS = 40_000;

/** The relations around a number of such a block. */
const MOST_NEAREST = 60;

/**
 * The withheld numbers that relations leave a narrow range for when all that hang together through
 * hidden numbers are solved at once, each with the relations, by number, that the range follows from.
 * In doubt, since relations contradict each other or are too many, a number counts as known sooner.
 */
export class JointBounds {
  readonly #known: KnownRanges;
  readonly #bounds: Bounds;
  readonly #relations: ReadonlyMap<number, Relation>;
  readonly #relationsOf = new Map<Term, number[]>();

  /** `bounds` are those that single relations leave; they stand for ratios that are hidden. */
  constructor(known: KnownRanges, bounds: Bounds, relations: ReadonlyMap<number, Relation>) {
    this.#known = known;
    this.#bounds = bounds;
    this.#relations = relations;
    for (const [i, relation] of relations) {
      for (const term of membersOf(relation)) {
        if (known.isShown(term)) continue;
        const own = this.#relationsOf.get(term);
        if (own) own.push(i);
        else this.#relationsOf.set(term, [i]);
      }
    }
  }

  narrow(suspects: ReadonlySet<Term>): Map<Term, ReadonlySet<number>> {
    const found = new Map<Term, ReadonlySet<number>>();
    const done = new Set<Term>();
    for (const suspect of suspects) {
      if (done.has(suspect) || this.#known.isShown(suspect)) continue;
      const { relations, hidden } = this.#around(suspect, Number.POSITIVE_INFINITY);
      const own = [...hidden].filter((term) => suspects.has(term));
      for (const term of own) done.add(term);
      const block = this.#block(relations);
      for (const term of own) {
        const isWhole = block.size <= MOST_CELLS;
        const one = isWhole ? block : this.#block(this.#around(term, MOST_NEAREST).relations);
        const through = one.tells(term, isWhole);
        if (through) found.set(term, through);
      }
    }
    return found;
  }

  #block(relations: readonly number[]): RangeBlock {
    const own = relations.flatMap((i) => {
      const relation = this.#relations.get(i);
      return relation ? [[i, relation] as const] : [];
    });
    return new RangeBlock(new Map(own), this.#known, this.#bounds);
  }

  /** The relations that hang together with a number through what is hidden, nearest first, and what is hidden. */
  #around(term: Term, most: number): { relations: number[]; hidden: ReadonlySet<Term> } {
    const hidden = new Set([term]);
    const relations = new Set<number>();
    // What is added to a set is still come to.
    for (const one of hidden) {
      for (const i of this.#relationsOf.get(one) ?? []) {
        if (relations.size >= most) break;
        relations.add(i);
        for (const member of membersOf(this.#relations.get(i))) {
          if (!this.#known.isShown(member)) hidden.add(member);
        }
      }
    }
    return { relations: [...relations], hidden };
  }
}
