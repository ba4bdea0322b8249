import type { FigureColumns } from '../figures/figureTable.ts';

/** The seven codes that name what a figure is about. */
export interface KeyCodes {
  place: number;
  indicator: number;
  measure: number;
  of: number;
  period: number;
  span: number;
  scope: number;
}

/**
 * Finds the rows of a key among millions: open addressing over the column codes. Rows of one key
 * are chained in file order; an empty scope counts as unknown.
 */
export class FigureIndex {
  /** The next row of the same key, or -1. */
  readonly next: Int32Array;
  /** The first row of each key, in file order. */
  readonly firstRows: number[] = [];
  readonly #columns: FigureColumns;
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #scopes: Int32Array;

  constructor(columns: FigureColumns) {
    this.#columns = columns;
    const { names } = columns.scope;
    const unknown = names.indexOf('unknown');
    this.#scopes = Int32Array.from(names, (name, code) =>
      name === '' && unknown >= 0 ? unknown : code,
    );
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, columns.length * 2)));
    this.#mask = size - 1;
    this.#table = new Int32Array(size).fill(-1);
    this.next = new Int32Array(columns.length).fill(-1);
    const last = new Int32Array(columns.length);
    for (let row = 0; row < columns.length; row++) this.#add(row, last);
  }

  /** The codes of a row's key. */
  keyOf(row: number): KeyCodes {
    const c = this.#columns;
    return {
      place: c.place.codes[row] ?? -1,
      indicator: c.indicator.codes[row] ?? -1,
      measure: c.measure.codes[row] ?? -1,
      of: c.of.codes[row] ?? -1,
      period: c.period.codes[row] ?? -1,
      span: c.span.codes[row] ?? -1,
      scope: this.#scopes[c.scope.codes[row] ?? 0] ?? -1,
    };
  }

  /** The first row of a key, or -1. */
  first(key: KeyCodes): number {
    for (let slot = hash(key) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#table[slot] ?? -1;
      if (row < 0 || this.#holds(row, key)) return row;
    }
  }

  /** The row of a key with the latest release, or -1. */
  latest(key: KeyCodes): number {
    const { released } = this.#columns;
    const day = (row: number) => released.names[released.codes[row] ?? -1] ?? '';
    let best = this.first(key);
    if (best < 0) return best;
    for (let row = this.next[best] ?? -1; row >= 0; row = this.next[row] ?? -1) {
      if (day(row) >= day(best)) best = row;
    }
    return best;
  }

  #add(row: number, last: Int32Array): void {
    const key = this.keyOf(row);
    for (let slot = hash(key) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const first = this.#table[slot] ?? -1;
      if (first < 0) {
        this.#table[slot] = row;
        this.firstRows.push(row);
        last[row] = row;
        return;
      }
      if (this.#holds(first, key)) {
        this.next[last[first] ?? first] = row;
        last[first] = row;
        return;
      }
    }
  }

  #holds(row: number, key: KeyCodes): boolean {
    const c = this.#columns;
    return (
      c.place.codes[row] === key.place &&
      c.indicator.codes[row] === key.indicator &&
      c.period.codes[row] === key.period &&
      c.measure.codes[row] === key.measure &&
      c.of.codes[row] === key.of &&
      c.span.codes[row] === key.span &&
      this.#scopes[c.scope.codes[row] ?? 0] === key.scope
    );
  }
}

function hash({ place, indicator, measure, of, period, span, scope }: KeyCodes): number {
  let h = Math.imul(place + 1, 0x9e3779b1);
  h = Math.imul(h ^ (indicator + 1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ (period + 1), 0xc2b2ae35);
  h = Math.imul(h ^ (measure + 1), 0x27d4eb2f);
  h = Math.imul(h ^ (of + 1) ^ (h >>> 13), 0x165667b1);
  h = Math.imul(h ^ (span * 8 + scope + 1), 0x9e3779b1);
  return h ^ (h >>> 16);
}
