import type { Interval } from '../figures/interval.ts';

/** A place of a field, as known to a reader. */
export interface Ranked {
  /** Its announced rank, if public. */
  readonly rank: number | undefined;
  /** The value that the rank is based on, if public. */
  readonly value: number | undefined;
}

/** A public value, in the order of the field. */
interface Shown {
  readonly value: number;
  readonly rank: number | undefined;
  /** The number of places before it with the same value and rank. */
  readonly tied: number;
}

/**
 * The ranges that announced ranks leave for the hidden values of a field: between the public values
 * next to a place, in any order of the field that agrees with the public data. If no order agrees,
 * because values were revised or ranks are based on something else, only the place's own rank
 * counts. A rank larger than the field implies further unknown places.
 */
export class RankRanges {
  readonly #field: readonly Ranked[];
  readonly #isLower: boolean;
  readonly #shown: readonly Shown[];
  readonly #size: number;
  readonly #orders: Orders;
  /** The counts for a place without a rank: it has any position that no hidden rank takes. */
  readonly #unranked: Counts | undefined;

  constructor(field: readonly Ranked[], isLower: boolean) {
    this.#field = field;
    this.#isLower = isLower;
    this.#shown = shownOf(field, isLower);
    const hidden = field.filter(({ value }) => value === undefined);
    const taken = new Set(hidden.flatMap(({ rank }) => rank ?? []));
    this.#size = field.reduce((size, { rank = 0 }) => Math.max(size, rank), field.length);
    this.#orders = new Orders(this.#shown, taken, this.#size);
    for (let position = 1; position <= this.#size; position++) {
      const counts = taken.has(position) ? undefined : this.#orders.shownBefore(position);
      if (!counts) continue;
      const { least, most } = this.#unranked ?? counts;
      this.#unranked = {
        least: Math.min(least, counts.least),
        most: Math.max(most, counts.most),
      };
    }
  }

  /**
   * The range of a place, open on a side without a public value; undefined if no position is
   * possible.
   */
  rangeOf(one: Ranked): Interval | undefined {
    const { rank } = one;
    const tied = this.#field.find(
      (other) => rank !== undefined && other !== one && other.rank === rank,
    );
    if (tied?.value !== undefined) return { low: tied.value, high: tied.value };
    if (!this.#orders.isAny) return rank === undefined ? undefined : this.#rangeAlone(rank);
    return this.#between(rank === undefined ? this.#unranked : this.#orders.shownBefore(rank));
  }

  /**
   * The range by a rank alone: any number of public places before it for which its position has
   * room.
   */
  #rangeAlone(rank: number): Interval | undefined {
    const hidden = this.#size - this.#shown.length - 1;
    const least = Math.max(0, rank - 1 - hidden);
    const most = Math.min(this.#shown.length, rank - 1);
    return least > most ? undefined : this.#between({ least, most });
  }

  /** The values around a place with the given numbers of public places before it. */
  #between(counts: Counts | undefined): Interval | undefined {
    if (!counts) return undefined;
    const open = this.#isLower ? Infinity : -Infinity;
    const before = this.#shown[counts.least - 1]?.value ?? -open;
    const behind = this.#shown[counts.most]?.value ?? open;
    return { low: Math.min(before, behind), high: Math.max(before, behind) };
  }
}

/** The smallest and largest possible number of public places before a position. */
interface Counts {
  readonly least: number;
  readonly most: number;
}

function shownOf(field: readonly Ranked[], isLower: boolean): Shown[] {
  const sorted = field
    .flatMap(({ value, rank }) => (value === undefined ? [] : [{ value, rank }]))
    .sort((a, b) => (isLower ? 1 : -1) * (a.value - b.value) || (a.rank ?? 0) - (b.rank ?? 0));
  let first = 0;
  return sorted.map((one, i) => {
    if (sorted[first]?.value !== one.value) first = i;
    return { ...one, tied: i - first };
  });
}

/**
 * The orders of a field that agree with its public data: public places in sequence, with hidden
 * ones between them. The state of a partial order is a position and the number of hidden places up
 * to it.
 */
class Orders {
  readonly #shown: readonly Shown[];
  readonly #taken: ReadonlySet<number>;
  readonly #hidden: number;
  /** By position and hidden places: 1 if some order of the first positions reaches the state. */
  readonly #from: Uint8Array;
  /** 1 if the state can be completed to an order of the whole field. */
  readonly #to: Uint8Array;

  constructor(shown: readonly Shown[], taken: ReadonlySet<number>, size: number) {
    this.#shown = shown;
    this.#taken = taken;
    this.#hidden = size - shown.length;
    const width = this.#hidden + 1;
    this.#from = new Uint8Array((size + 1) * width);
    this.#to = new Uint8Array((size + 1) * width);
    this.#from[0] = 1;
    for (let position = 1; position <= size; position++) {
      for (let hidden = 0; hidden < width; hidden++) {
        const before = (position - 1) * width + hidden;
        const isNext = this.#from[before] === 1 && this.#mayStand(position - 1 - hidden, position);
        const isHidden = hidden > 0 && this.#from[before - 1] === 1;
        if (isNext || isHidden) this.#from[position * width + hidden] = 1;
      }
    }
    this.#to[size * width + this.#hidden] = 1;
    for (let position = size; position > 0; position--) {
      for (let hidden = 0; hidden < width; hidden++) {
        const behind = position * width + hidden;
        const isNext = this.#to[behind] === 1 && this.#mayStand(position - 1 - hidden, position);
        const isHidden = hidden < this.#hidden && this.#to[behind + 1] === 1;
        if (isNext || isHidden) this.#to[(position - 1) * width + hidden] = 1;
      }
    }
  }

  /** Says if any such order exists. */
  get isAny(): boolean {
    return this.#to[0] === 1;
  }

  /**
   * The possible numbers of public places before a hidden one at a position, from 1; undefined if
   * none.
   */
  shownBefore(position: number): Counts | undefined {
    const width = this.#hidden + 1;
    let counts: Counts | undefined;
    for (let hidden = 0; hidden < this.#hidden; hidden++) {
      const before = (position - 1) * width + hidden;
      if (this.#from[before] !== 1 || this.#to[before + width + 1] !== 1) continue;
      const count = position - 1 - hidden;
      counts = { least: count, most: counts?.most ?? count };
    }
    return counts;
  }

  /** Says if the public place with index `at` can have a position. */
  #mayStand(at: number, position: number): boolean {
    const one = this.#shown[at];
    if (!one || this.#taken.has(position)) return false;
    // Values that are equal as printed may differ in fact.
    return one.rank === undefined || one.rank === position || one.rank === position - one.tied;
  }
}
