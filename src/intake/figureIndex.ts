import type { FigureColumns } from '../figures/figureTable.ts';
import { IntervalCodes } from '../figures/intervalCodes.ts';

/** The six codes that identify the subject of a figure. */
export interface KeyCodes {
  readonly place: number;
  readonly indicator: number;
  readonly measure: number;
  readonly of: number;
  /** The code of the days it covers, under any name of the period. */
  readonly interval: number;
  readonly scope: number;
}

/**
 * Finds the rows of a key among millions, by open addressing over the column codes. Rows of one key
 * are chained in file order; an empty scope counts as unknown.
 */
export class FigureIndex {
  /** The next row of the same key, or -1. */
  readonly next: Int32Array;
  /** The first row of each key, in file order. */
  readonly firstRows: Int32Array;
  readonly intervals: IntervalCodes;
  readonly #columns: FigureColumns;
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #scopes: Int32Array;

  constructor(columns: FigureColumns) {
    this.#columns = columns;
    this.intervals = new IntervalCodes(columns);
    const { names } = columns.scope;
    const unknown = names.indexOf('unknown');
    this.#scopes = Int32Array.from(names, (name, code) =>
      name === '' && unknown >= 0 ? unknown : code,
    );
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, columns.length * 2)));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.next = new Int32Array(columns.length).fill(-1);
    this.firstRows = this.#fill();
  }

  /** The codes of a row's key. */
  keyOf(row: number): KeyCodes {
    const c = this.#columns;
    return {
      place: c.place.codes[row] ?? -1,
      indicator: c.indicator.codes[row] ?? -1,
      measure: c.measure.codes[row] ?? -1,
      of: c.of.codes[row] ?? -1,
      interval: this.intervals.at(row),
      scope: this.#scopes[c.scope.codes[row] ?? 0] ?? -1,
    };
  }

  /** The latest release of a key, as a row; -1 if there is none. */
  latest(key: KeyCodes): number {
    const { released } = this.#columns;
    const day = (row: number) => released.names[released.codes[row] ?? -1] ?? '';
    let best = this.#slots[this.#slotOf(key)] ?? -1;
    if (best < 0) return best;
    for (let row = this.next[best] ?? -1; row >= 0; row = this.next[row] ?? -1) {
      if (day(row) >= day(best)) best = row;
    }
    return best;
  }

  #fill(): Int32Array {
    const { length } = this.#columns;
    const firstRows = new Int32Array(length);
    const last = new Int32Array(length);
    let keys = 0;
    for (let row = 0; row < length; row++) {
      const slot = this.#slotOf(this.keyOf(row));
      const first = this.#slots[slot] ?? -1;
      if (first < 0) {
        this.#slots[slot] = row;
        firstRows[keys++] = row;
        last[row] = row;
      } else {
        this.next[last[first] ?? first] = row;
        last[first] = row;
      }
    }
    return firstRows.slice(0, keys);
  }

  /** The slot of a key's first row, or the empty slot for it. */
  #slotOf(key: KeyCodes): number {
    const { place, indicator, measure, of, interval, scope } = key;
    const c = this.#columns;
    for (let slot = hash(key) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot] ?? -1;
      if (
        row < 0 ||
        (c.place.codes[row] === place &&
          c.indicator.codes[row] === indicator &&
          c.measure.codes[row] === measure &&
          c.of.codes[row] === of &&
          this.#scopes[c.scope.codes[row] ?? 0] === scope &&
          this.intervals.at(row) === interval)
      ) {
        return slot;
      }
    }
  }
}

function hash({ place, indicator, measure, of, interval, scope }: KeyCodes): number {
  let h = Math.imul(place + 1, 0x9e3779b1);
  h = Math.imul(h ^ (indicator + 1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ (interval + 1), 0xc2b2ae35);
  h = Math.imul(h ^ (measure + 1), 0x27d4eb2f);
  h = Math.imul(h ^ (of + 1) ^ (h >>> 13), 0x165667b1);
  h = Math.imul(h ^ (scope + 1), 0x9e3779b1);
  return h ^ (h >>> 16);
}
