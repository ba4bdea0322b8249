import { leastTied } from './tolerance.ts';

/**
 * Ranks changed scores among a fixed list, each replacing one of its scores, in about log n steps
 * and without sorting again. Ties are runs as in `rankOrder`.
 */
export class RankAmong {
  /** Highest first, without NaN. */
  readonly #sorted: Float64Array;
  /** The index of each place's score in `#sorted`, -1 for NaN. */
  readonly #positions: Int32Array;
  /** By sorted score: the start of its run. */
  readonly #starts: Int32Array;

  constructor(
    scores: Float64Array,
    private readonly tolerance: number,
  ) {
    const order = Array.from(scores.keys()).filter((i) => !Number.isNaN(scores[i]));
    order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    this.#sorted = Float64Array.from(order, (i) => scores[i] ?? 0);
    this.#positions = new Int32Array(scores.length).fill(-1);
    order.forEach((place, at) => {
      this.#positions[place] = at;
    });
    this.#starts = new Int32Array(order.length);
    for (let start = 0; start < order.length; ) {
      const end = this.#endOfRun(start);
      this.#starts.fill(start, start, end);
      start = end;
    }
  }

  /** The rank of `score` in place of the place's own score; 0 for NaN. */
  rank(place: number, score: number): number {
    if (Number.isNaN(score)) return 0;
    const removed = this.#positions[place] ?? -1;
    const above = this.#firstBelow(0, (one) => one <= score);
    const removedAbove = removed >= 0 && removed < above;
    const start = this.#runBefore(above, removedAbove ? removed : -1);
    const ahead = removedAbove ? above - 1 : above;
    if (start < 0) return ahead + 1;
    const first = this.#sorted[start] ?? 0;
    if (score < leastTied(first, this.tolerance)) return ahead + 1;
    return start + 1 - (removedAbove && start > removed ? 1 : 0);
  }

  /**
   * The start of the last run before `end`, without the score at `removed` (-1 for none); -1 if
   * there is no run.
   */
  #runBefore(end: number, removed: number): number {
    if (removed < 0 || this.#starts[removed] !== removed) return this.#starts[end - 1] ?? -1;
    // The run that began at the removed score now begins at the next one, and can end elsewhere.
    if (removed + 1 >= end) return this.#starts[removed - 1] ?? -1;
    let start = removed + 1;
    while (this.#starts[start] !== start) {
      const next = this.#endOfRun(start);
      if (next >= end) return start;
      start = next;
    }
    return this.#starts[end - 1] ?? -1;
  }

  #endOfRun(start: number): number {
    const least = leastTied(this.#sorted[start] ?? 0, this.tolerance);
    return this.#firstBelow(start + 1, (one) => one < least);
  }

  /** The first index from `from` on where `isBelow` is true; it stays true to the end. */
  #firstBelow(from: number, isBelow: (score: number) => boolean): number {
    let [low, high] = [from, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBelow(this.#sorted[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
