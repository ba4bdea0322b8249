const BITS = 20;
const MASK = (1 << BITS) - 1;

/** The fewest UTF-16 units of a text that can be looked for. */
export const LEAST_UNITS = 4;

interface Entry {
  readonly text: string;
  /** Where the window by which it is found begins. */
  readonly offset: number;
}

/**
 * Looks for many texts at once. A text is filed under the window of four units that the fewest
 * others share; a rolling number of the last four units says in one step that none is there.
 */
export class TextSearch {
  readonly #filter = new Uint8Array(1 << BITS);
  readonly #entries = new Map<number, Entry[]>();

  /** `texts` have four units at least. */
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

  /** The texts that stand anywhere in another, each once. */
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

/** Five bits a unit: after four more units nothing of one is left. */
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
