import type { Bounds } from './bounds.ts';
import type { KnownRanges } from './knownRanges.ts';
import { RangeBlock } from './rangeBlock.ts';
import type { Relation } from './relation.ts';
import { RelationIndex } from './relationIndex.ts';
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
  readonly #index: RelationIndex;

  /** `bounds` are those that single relations leave; they stand for ratios that are hidden. */
  constructor(known: KnownRanges, bounds: Bounds, relations: ReadonlyMap<number, Relation>) {
    this.#known = known;
    this.#bounds = bounds;
    this.#index = new RelationIndex(known, relations);
  }

  narrow(suspects: ReadonlySet<Term>): Map<Term, ReadonlySet<number>> {
    const found = new Map<Term, ReadonlySet<number>>();
    const done = new Set<Term>();
    for (const suspect of suspects) {
      if (done.has(suspect) || this.#known.isShown(suspect)) continue;
      const { relations, hidden } = this.#index.reach([suspect]);
      const own = [...hidden].filter((term) => suspects.has(term));
      for (const term of own) done.add(term);
      const block = this.#block(relations);
      for (const term of own) {
        const isWhole = block.size <= MOST_CELLS;
        const one = isWhole
          ? block
          : this.#block(this.#index.reach([term], MOST_NEAREST).relations);
        const through = one.tells(term, isWhole);
        if (through) found.set(term, through);
      }
    }
    return found;
  }

  #block(relations: ReadonlyMap<number, Relation>): RangeBlock {
    return new RangeBlock(relations, this.#known, this.#bounds);
  }
}
