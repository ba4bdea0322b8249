/** Ranks many score lists of one length without making anything new each time. */
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
   * Writes the shared rank (1, 1, 3) of each score into `ranks` from `at` on, and returns how many
   * share the first. Scores within `tolerance` of the first of their run tie; NaN is not allowed.
   */
  rank(
    scores: Float64Array,
    tolerance: number,
    ranks: Uint16Array | Uint32Array,
    at: number,
  ): number {
    this.#sort(scores);
    const order = this.#order;
    const { size } = this;
    let rank = 1;
    let least = Number.POSITIVE_INFINITY;
    let winners = 0;
    for (let i = 0; i < size; i++) {
      const place = order[i] ?? 0;
      const score = scores[place] ?? 0;
      if (i === 0 || score < least) {
        rank = i + 1;
        least = score - tolerance * Math.max(1, Math.abs(score));
      }
      if (rank === 1) winners++;
      ranks[at + place] = rank;
    }
    return winners;
  }

  /** Highest first: into as many even buckets as places, then by insertion, which is near linear. */
  #sort(scores: Float64Array): void {
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
    for (let i = 0; i < size; i++) {
      const own = ((most - (scores[i] ?? 0)) * scale) | 0;
      bucket[i] = own;
      starts[own + 1] = (starts[own + 1] ?? 0) + 1;
    }
    for (let i = 1; i <= size; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    for (let i = 0; i < size; i++) {
      const own = bucket[i] ?? 0;
      const to = starts[own] ?? 0;
      order[to] = i;
      starts[own] = to + 1;
    }
    for (let i = 1; i < size; i++) {
      const place = order[i] ?? 0;
      const score = scores[place] ?? 0;
      let to = i;
      while (to > 0 && (scores[order[to - 1] ?? 0] ?? 0) < score) {
        order[to] = order[to - 1] ?? 0;
        to--;
      }
      order[to] = place;
    }
  }
}
