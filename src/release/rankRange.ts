import type { Interval } from '../figures/interval.ts';

/** A place of a field as a reader knows it. */
export interface Ranked {
  /** Its announced rank, where it is shown. */
  readonly rank: number | undefined;
  /** What the rank goes by, where it is shown. */
  readonly value: number | undefined;
}

/** A shown value in the order of the field. */
interface Shown {
  readonly value: number;
  readonly rank: number | undefined;
  /** How many before it have the same value and share its rank. */
  readonly tied: number;
}

/**
 * The ranges that announced ranks leave for the hidden values of a field: from the shown values right
 * before and behind a place, in any order of the field that agrees with what is shown. Where no order
 * agrees, since values were revised or ranks go by something else, the rank of a place counts alone.
 * A rank beyond the field tells of places that nothing else is known of.
 */
export class RankRanges {
  readonly #field: readonly Ranked[];
  readonly #isLower: boolean;
  readonly #shown: readonly Shown[];
  readonly #size: number;
  readonly #orders: Orders;
  /** What holds for a place without a rank: it is at some position that no hidden rank takes. */
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

  /** What is left for a place; a side without a shown value is open. Undefined where no position is left. */
  rangeOf(one: Ranked): Interval | undefined {
    const { rank } = one;
    const tied = this.#field.find(
      (other) => rank !== undefined && other !== one && other.rank === rank,
    );
    if (tied?.value !== undefined) return { low: tied.value, high: tied.value };
    if (!this.#orders.isAny) return rank === undefined ? undefined : this.#rangeAlone(rank);
    return this.#between(rank === undefined ? this.#unranked : this.#orders.shownBefore(rank));
  }

  /** What a rank leaves by itself: any number of the shown places before it that its position has room for. */
  #rangeAlone(rank: number): Interval | undefined {
    const hidden = this.#size - this.#shown.length - 1;
    const least = Math.max(0, rank - 1 - hidden);
    const most = Math.min(this.#shown.length, rank - 1);
    return least > most ? undefined : this.#between({ least, most });
  }

  /** The values between which a place lies with so many of the shown ones before it. */
  #between(counts: Counts | undefined): Interval | undefined {
    if (!counts) return undefined;
    const open = this.#isLower ? Infinity : -Infinity;
    const before = this.#shown[counts.least - 1]?.value ?? -open;
    const behind = this.#shown[counts.most]?.value ?? open;
    return { low: Math.min(before, behind), high: Math.max(before, behind) };
  }
}

/** The fewest and the most shown places that may stand before a position. */
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
 * The orders of a field that agree with what is shown of it: shown places in a row, hidden ones between
 * them. How far an order has come is told by a position and how many hidden places are up to it.
 */
class Orders {
  readonly #shown: readonly Shown[];
  readonly #taken: ReadonlySet<number>;
  readonly #hidden: number;
  /** By position and hidden places, whether some order of the first positions comes there. */
  readonly #from: Uint8Array;
  /** Whether an order of the whole field can go on from there. */
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

  /** Whether there is such an order at all. */
  get isAny(): boolean {
    return this.#to[0] === 1;
  }

  /** How many shown places may stand before a hidden one at a position, from 1; undefined for none. */
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

  /** Whether a shown place, by number, may be at a position. */
  #mayStand(at: number, position: number): boolean {
    const one = this.#shown[at];
    if (!one || this.#taken.has(position)) return false;
    // What is the same when printed may have had an order.
    return one.rank === undefined || one.rank === position || one.rank === position - one.tied;
  }
}
