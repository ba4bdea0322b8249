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
 * The range that announced ranks leave for the hidden value of one place of a field: from the shown
 * values right before and behind it, in any order of the field that agrees with what is shown.
 * Where no order agrees, since values were revised or ranks go by something else, its own rank counts
 * alone. Undefined where one side is open. A rank beyond the field tells of places that nothing else is
 * known of.
 */
export function rangeOfRank(
  field: readonly Ranked[],
  one: Ranked,
  isLower: boolean,
): Interval | undefined {
  const { rank } = one;
  const tied = field.find((other) => rank !== undefined && other !== one && other.rank === rank);
  if (tied?.value !== undefined) return { low: tied.value, high: tied.value };
  const shown = shownOf(field, isLower);
  const hidden = field.filter(({ value }) => value === undefined);
  const taken = new Set(hidden.flatMap((other) => other.rank ?? []));
  const size = Math.max(field.length, ...field.map((other) => other.rank ?? 0));
  const orders = new Orders(shown, taken, size);
  if (!orders.isAny && field.some((other) => other !== one && other.rank !== undefined)) {
    const alone = field.map((other) => (other === one ? one : { ...other, rank: undefined }));
    return rangeOfRank(alone, one, isLower);
  }
  let range: Interval | undefined;
  for (let position = 1; position <= size; position++) {
    if (rank === undefined ? taken.has(position) : rank !== position) continue;
    for (const count of orders.shownBefore(position)) {
      const [before, behind] = [shown[count - 1], shown[count]];
      if (!before || !behind) return undefined;
      const ends = [before.value, behind.value, ...(range ? [range.low, range.high] : [])];
      range = { low: Math.min(...ends), high: Math.max(...ends) };
    }
  }
  return range;
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

/** The orders of a field that agree with what is shown of it: shown places in a row, hidden ones between them. */
class Orders {
  /** How many shown places may stand at the first positions, by the number of these. */
  readonly #from: ReadonlySet<number>[] = [];
  /** Those of which an order of the whole field can be made. */
  readonly #to: ReadonlySet<number>[] = [];

  constructor(shown: readonly Shown[], taken: ReadonlySet<number>, size: number) {
    const mayStand = (at: number, position: number) => {
      const one = shown[at];
      if (!one || taken.has(position)) return false;
      // What is the same when printed may have had an order.
      return [undefined, position, position - one.tied].includes(one.rank);
    };
    this.#from[0] = new Set([0]);
    for (let position = 1; position <= size; position++) {
      const last = [...(this.#from[position - 1] ?? [])];
      const next = last.filter((count) => mayStand(count, position)).map((count) => count + 1);
      this.#from[position] = new Set([...last, ...next]);
    }
    this.#to[size] = new Set([shown.length]);
    for (let position = size; position > 0; position--) {
      const last = [...(this.#to[position] ?? [])];
      const next = last.map((count) => count - 1).filter((count) => mayStand(count, position));
      this.#to[position - 1] = new Set([...last, ...next]);
    }
  }

  /** Whether there is such an order at all. */
  get isAny(): boolean {
    return this.#to[0]?.has(0) === true;
  }

  /** How many shown places may stand before a hidden one at a position, from 1. */
  shownBefore(position: number): number[] {
    const to = this.#to[position];
    return [...(this.#from[position - 1] ?? [])].filter((count) => to?.has(count));
  }
}
