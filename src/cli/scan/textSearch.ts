const BITS = 20;
const MASK = (1 << BITS) - 1;

/** The fewest UTF-16 units of a searched text. */
export const LEAST_UNITS = 4;

interface Entry {
  readonly text: string;
  /** The offset of the window by which it is found. */
  readonly offset: number;
}

/**
 * Searches for many texts at once. Each text is filed under its rarest window of four units; a
 * rolling hash of the last four units usually rules out a match in one step.
 */
export class TextSearch {
  readonly #filter = new Uint8Array(1 << BITS);
  readonly #entries = new Map<number, Entry[]>();

  /** `texts` have at least four units each. */
  constructor(texts: Iterable<string>) {
    const all = [...new Set(texts)];
    const counts = new Map<number, number>();
    for (const text of all) {
      for (const window of new Set(windowsOf(text))) {
        counts.set(window, (counts.get(window) ?? 0) + 1);
      }
    }
    for (const text of all) this.#add(text, counts);
  }

  #add(text: string, counts: ReadonlyMap<number, number>): void {
    const windows = windowsOf(text);
    let offset = 0;
    const countAt = (at: number) => counts.get(windows[at] ?? 0) ?? 0;
    for (let at = 1; at < windows.length; at++) if (countAt(at) < countAt(offset)) offset = at;
    const window = windows[offset];
    if (window === undefined) return;
    this.#filter[window] = 1;
    const entries = this.#entries.get(window);
    if (entries) entries.push({ text, offset });
    else this.#entries.set(window, [{ text, offset }]);
  }

  /** The texts that occur in `haystack`, each once. */
  in(haystack: string): Set<string> {
    const found = new Set<string>();
    if (this.#entries.size === 0) return found;
    let window = 0;
    for (let at = 0; at < haystack.length; at++) {
      window = rolled(window, haystack.charCodeAt(at));
      if (this.#filter[window] === 0) continue;
      for (const { text, offset } of this.#entries.get(window) ?? []) {
        const start = at - offset - (LEAST_UNITS - 1);
        if (!found.has(text) && start >= 0 && haystack.startsWith(text, start)) found.add(text);
      }
    }
    return found;
  }
}

/** Five bits per unit: after four more units, a unit no longer affects the hash. */
const rolled = (window: number, unit: number): number =>
  ((window << 5) ^ (unit ^ (unit >> 5) ^ (unit >> 10))) & MASK;

function windowsOf(text: string): number[] {
  const windows: number[] = [];
  let window = 0;
  for (let at = 0; at < text.length; at++) {
    window = rolled(window, text.charCodeAt(at));
    if (at >= LEAST_UNITS - 1) windows.push(window);
  }
  return windows;
}
