import { leastTied } from './tolerance.ts';

/** Orders two tied places: negative if the first is ahead, 0 if they stay tied. */
export type BreakTie = (a: number, b: number) => number;

// A larger bucket is sorted separately, because insertion sort is quadratic in its size.
const MAX_INSERTION_SIZE = 32;

/** Ranks many score lists of the same length without allocating memory for each. */
export class Ranker {
  readonly #order: Uint32Array;
  readonly #bucket: Uint32Array;
  readonly #starts: Uint32Array;

  constructor(readonly size: number) {
    this.#order = new Uint32Array(size);
    this.#bucket = new Uint32Array(size);
    this.#starts = new Uint32Array(size + 1);
  }

  /**
   * Writes the shared rank (1, 1, 3; 0 for NaN) of each score into `ranks`, starting at `at`.
   * Scores within `tolerance` of the first of their run tie, unless `breakTie` orders them.
   *
   * @returns the number of places that share the first rank
   */
  rank(
    scores: Float64Array,
    tolerance: number,
    ranks: Uint16Array | Uint32Array,
    at: number,
    breakTie?: BreakTie,
  ): number {
    const scored = this.#sort(scores);
    if (scored < this.size) ranks.fill(0, at, at + this.size);
    const order = this.#order;
    let start = 0;
    let least = Number.POSITIVE_INFINITY;
    let winners = 0;
    for (let i = 0; i < scored; i++) {
      const place = order[i] ?? 0;
      const score = scores[place] ?? 0;
      if (i === 0 || score < least) {
        if (breakTie && i - start > 1) this.#breakTies(start, i, ranks, at, breakTie);
        start = i;
        least = leastTied(score, tolerance);
      }
      if (start === 0) winners++;
      ranks[at + place] = start + 1;
    }
    if (!breakTie) return winners;
    if (scored - start > 1) this.#breakTies(start, scored, ranks, at, breakTie);
    return this.#firsts(winners, ranks, at);
  }

  /** Breaks the ties of the places from `start` to `end` of the order. */
  #breakTies(
    start: number,
    end: number,
    ranks: Uint16Array | Uint32Array,
    at: number,
    breakTie: BreakTie,
  ): void {
    const level = this.#order.subarray(start, end).sort(breakTie);
    for (let i = 1; i < level.length; i++) {
      const [before, place] = [level[i - 1] ?? 0, level[i] ?? 0];
      const shared = breakTie(before, place) === 0;
      ranks[at + place] = shared ? (ranks[at + before] ?? 0) : start + i + 1;
    }
  }

  /** The number of places of the first run that still have rank 1. */
  #firsts(level: number, ranks: Uint16Array | Uint32Array, at: number): number {
    let firsts = 0;
    for (let i = 0; i < level; i++) if (ranks[at + (this.#order[i] ?? 0)] === 1) firsts++;
    return firsts;
  }

  /**
   * Sorts in descending order without NaN: into as many equal buckets as places, then by insertion,
   * which is nearly linear.
   *
   * @returns the number of sorted places
   */
  #sort(scores: Float64Array): number {
    const { size } = this;
    const order = this.#order;
    const bucket = this.#bucket;
    const starts = this.#starts;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < size; i++) {
      const score = scores[i] ?? 0;
      if (score < least) least = score;
      if (score > most) most = score;
    }
    const scale = most > least ? (size - 1) / (most - least) : 0;
    starts.fill(0);
    let scored = 0;
    let largest = 0;
    for (let i = 0; i < size; i++) {
      const score = scores[i] ?? 0;
      if (Number.isNaN(score)) continue;
      const own = ((most - score) * scale) | 0;
      bucket[i] = own;
      const count = (starts[own + 1] ?? 0) + 1;
      starts[own + 1] = count;
      if (count > largest) largest = count;
      scored++;
    }
    for (let i = 1; i <= size; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    for (let i = 0; i < size; i++) {
      if (Number.isNaN(scores[i])) continue;
      const own = bucket[i] ?? 0;
      const to = starts[own] ?? 0;
      order[to] = i;
      starts[own] = to + 1;
    }
    if (largest > MAX_INSERTION_SIZE) {
      order.subarray(0, scored).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      return scored;
    }
    for (let i = 1; i < scored; i++) {
      const place = order[i] ?? 0;
      const score = scores[place] ?? 0;
      let to = i;
      while (to > 0 && (scores[order[to - 1] ?? 0] ?? 0) < score) {
        order[to] = order[to - 1] ?? 0;
        to--;
      }
      order[to] = place;
    }
    return scored;
  }
}
