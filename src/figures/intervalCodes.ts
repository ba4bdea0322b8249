import { intervalKey } from './days.ts';
import { parsePeriod, SPANS, spanFits } from './period.ts';

const SPAN_NAMES: readonly string[] = SPANS;
const SPAN_COUNT = SPANS.length;

/** A column of few distinct texts. */
interface Codes {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/**
 * A number for the interval of each row. Rows that name the same interval differently share it. The
 * constructor reads each pair of period and span once, since few of them occur in many rows. An
 * invalid period or span has a number below 0, equal only for equal texts.
 */
export class IntervalCodes {
  /** The key of each interval, by its number. */
  readonly keys: readonly string[];
  readonly #period: Codes;
  readonly #span: Codes;
  /** Index in SPANS by span code, or -1. */
  readonly #spans: Int32Array;
  /** Interval number by period code and index in SPANS, or -1. */
  readonly #codes: Int32Array;
  readonly #byKey = new Map<string, number>();

  constructor({ period, span }: { readonly period: Codes; readonly span: Codes }) {
    this.#period = period;
    this.#span = span;
    this.#spans = Int32Array.from(span.names, (name) => SPAN_NAMES.indexOf(name));
    this.#codes = new Int32Array(period.names.length * SPAN_COUNT).fill(-1);
    const stated = new Set(this.#spans);
    period.names.forEach((name, code) => {
      const parsed = parsePeriod(name);
      if (!parsed) return;
      SPANS.forEach((one, at) => {
        if (!stated.has(at) || !spanFits(parsed, one)) return;
        const key = intervalKey(parsed, one);
        const number = this.#byKey.get(key) ?? this.#byKey.size;
        this.#byKey.set(key, number);
        this.#codes[code * SPAN_COUNT + at] = number;
      });
    });
    this.keys = [...this.#byKey.keys()];
  }

  at(row: number): number {
    return this.of(this.#period.codes[row] ?? -1, this.#span.codes[row] ?? -1);
  }

  /** The interval number of a period code and a span code. */
  of(period: number, span: number): number {
    const at = this.#spans[span] ?? -1;
    const known = at < 0 ? -1 : (this.#codes[period * SPAN_COUNT + at] ?? -1);
    return known < 0 ? -1 - (period * this.#span.names.length + span) : known;
  }

  /** The number of an interval key; undefined if no row has it. */
  find(key: string): number | undefined {
    return this.#byKey.get(key);
  }
}
