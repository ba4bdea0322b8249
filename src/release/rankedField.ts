import type { Interval } from '../figures/interval.ts';
import type { Knowledge } from './knowledge.ts';
import { type Ranked, RankRanges } from './rankRange.ts';
import type { Term } from './term.ts';

/**
 * Two numbers, the first not less than the second, and the ranks that imply it, none if an award
 * does.
 */
export interface RankOrder {
  readonly above: Term;
  readonly below: Term;
  readonly ranks: readonly Term[];
}

/** A place of a field: its announced rank and the number that the rank is based on, if stated. */
export interface Member {
  readonly rank: Term | undefined;
  readonly base: Term | undefined;
}

/** The public data of a field for a given number of held-back rows. */
interface Current {
  readonly held: number;
  readonly ranked: ReadonlyMap<Term, Ranked>;
  readonly ranges: RankRanges;
}

/** The announced ranks of a field at one time, assumed to be based on one measure. */
export class RankedField {
  readonly ranks: readonly Term[];
  readonly #members: readonly Member[];
  readonly #isLower: boolean;
  readonly #knowledge: Knowledge;
  #last: Current | undefined;

  constructor(members: readonly Member[], isLower: boolean, knowledge: Knowledge) {
    this.ranks = members.flatMap(({ rank }) => rank ?? []);
    this.#members = members;
    this.#knowledge = knowledge;
    // Some offices count from the other end; the public data show it.
    this.#isLower = this.#isInOrder(isLower) || !this.#isInOrder(!isLower) ? isLower : !isLower;
  }

  /** The numbers that the ranks may be based on, for all places of the field. */
  get bases(): Term[] {
    return this.#members.flatMap(({ base }) => base ?? []);
  }

  /** The range that the public ranks and values leave for one number of the field. */
  rangeOf(base: Term): Interval | undefined {
    const { ranked, ranges } = this.#current();
    const own = ranked.get(base);
    return own && ranges.rangeOf(own);
  }

  /**
   * The ranks that can be held back, most revealing first: the number's own rank, then those of
   * numbers close to `near`.
   */
  ranksFor({ key }: Term, near: number): Term[] {
    const distance = (rank: Term) => {
      if (rank.key.place === key.place) return -1;
      const member = this.#members.find((one) => one.rank === rank);
      const value = member?.base && this.#shownValue(member.base);
      return value === undefined ? Number.POSITIVE_INFINITY : Math.abs(value - near);
    };
    return this.ranks
      .filter((rank) => this.#knowledge.holdable(rank).length > 0)
      .map((rank) => ({ rank, far: distance(rank) }))
      .sort((a, b) => (a.far === b.far ? 0 : a.far - b.far))
      .map(({ rank }) => rank);
  }

  /**
   * Pairs of numbers with consecutive public ranks; none if the public values are in another order.
   */
  orders(): RankOrder[] {
    if (!this.#isInOrder(this.#isLower)) return [];
    const ranked = this.#byRank(this.#isLower);
    return ranked.flatMap((one, i) => {
      const next = ranked[i + 1];
      if (!next) return [];
      const order = { above: one.base, below: next.base, ranks: [one.rank, next.rank] };
      const isTied = one.position === next.position;
      return isTied ? [order, { ...order, above: next.base, below: one.base }] : [order];
    });
  }

  /** Says if the public values are in the order of the public ranks. */
  #isInOrder(isLower: boolean): boolean {
    const values = this.#byRank(isLower).flatMap(({ value }) => value ?? []);
    return values.every((value, i) => value <= (values[i - 1] ?? Number.POSITIVE_INFINITY));
  }

  /** The members with a public rank, highest first. */
  #byRank(isLower: boolean) {
    const ranked = this.#members.flatMap(({ rank, base }) => {
      const position = rank && this.#knowledge.lastValue(rank);
      return rank && base && position !== undefined
        ? [{ rank, base, position, value: this.#shownValue(base) }]
        : [];
    });
    return ranked.sort((a, b) => (isLower ? b.position - a.position : a.position - b.position));
  }

  #current(): Current {
    const held = this.#knowledge.held.size;
    if (this.#last?.held === held) return this.#last;
    const field = this.#members.map((member) => this.#ranked(member));
    const ranked = new Map(
      this.#members.flatMap(({ base }, i) => {
        const own = field[i];
        return base && own ? [[base, own] as const] : [];
      }),
    );
    this.#last = { held, ranked, ranges: new RankRanges(field, this.#isLower) };
    return this.#last;
  }

  #ranked({ rank, base }: Member): Ranked {
    return {
      rank: rank && this.#knowledge.lastValue(rank),
      value: base && this.#shownValue(base),
    };
  }

  #shownValue(base: Term): number | undefined {
    return this.#knowledge.isSecret(base) ? undefined : this.#knowledge.lastValue(base);
  }
}
