// Limits the letters compared: ten thousand different slips do not need a suggestion each.
const WORK = 20_000_000;

/** Finds the known name closest to a mistyped one. Each name is searched once and remembered. */
export class NearestNames {
  readonly #known: readonly string[];
  readonly #asked = new Map<string, string | undefined>();
  #work = WORK;

  constructor(known: Iterable<string>) {
    this.#known = [...known];
  }

  /** The closest known name; undefined if none is close. */
  of(name: string): string | undefined {
    if (this.#asked.has(name)) return this.#asked.get(name);
    const found = this.#work > 0 ? this.#search(name.toLowerCase()) : undefined;
    this.#asked.set(name, found);
    return found;
  }

  #search(wanted: string): string | undefined {
    let best: string | undefined;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of this.#known) {
      if (Math.abs(candidate.length - wanted.length) >= least) continue;
      this.#work -= candidate.length * wanted.length;
      // Of two equally close names, prefer the one of the same length.
      const unlike = candidate.length === wanted.length ? 0 : 0.5;
      const distance = editDistance(wanted, candidate.toLowerCase()) + unlike;
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }
}

/** The closest of a few names, for a single search. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  return new NearestNames(known).of(name);
}

/** The number of letters to change, add, drop or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  let older = new Uint32Array(b.length + 1);
  let before = Uint32Array.from({ length: b.length + 1 }, (_, i) => i);
  let now = new Uint32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    now[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = i > 1 && j > 1 && swapped ? (older[j - 2] ?? 0) + 1 : change;
      now[j] = Math.min(change, swap, (before[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1);
    }
    [older, before, now] = [before, now, older];
  }
  return before[b.length] ?? 0;
}
