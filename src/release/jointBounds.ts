import { Bounds } from './bounds.ts';
import type { KnownRanges } from './knownRanges.ts';
import { RangeBlock } from './rangeBlock.ts';
import type { Relation } from './relation.ts';
import { RelationIndex } from './relationIndex.ts';
import type { Term } from './term.ts';

/**
 * A block with more cells in its program is not solved as a whole. Instead, each number is solved
 * with its nearest relations, at most `MOST_NEAREST`, and the result is uncertain.
 */
const MOST_CELLS = 40_000;

/** The number of relations around a number of such a block. */
const MOST_NEAREST = 60;

/** The numbers with a narrow range by one reading, with the relations that it follows from. */
export function narrowBy(
  known: KnownRanges,
  relations: ReadonlyMap<number, Relation>,
  suspects: ReadonlySet<Term>,
): Map<Term, ReadonlySet<number>> {
  const bounds = new Bounds(known, relations);
  const joint = new JointBounds(known, bounds, relations);
  // A program then names the few relations that each result of single relations follows from.
  const alone = bounds.narrow();
  const near = new Set([...alone.keys()].filter((term) => suspects.has(term)));
  return near.size > 0 ? new Map([...alone, ...joint.narrow(near)]) : joint.narrow(suspects);
}

/**
 * Finds the withheld numbers with a narrow range when all relations connected through hidden
 * numbers are solved jointly, each with the numbers of the relations used. If the result is
 * uncertain, because relations contradict each other or are too many, a wider range already counts
 * as narrow.
 */
class JointBounds {
  readonly #known: KnownRanges;
  readonly #bounds: Bounds;
  readonly #index: RelationIndex;

  /** `bounds` are the ranges by single relations; they replace hidden ratios. */
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
