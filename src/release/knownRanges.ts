import type { IndicatorId } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { findUnit } from '../figures/unit.ts';
import type { Knowledge } from './knowledge.ts';
import type { Reading } from './readings.ts';
import type { Sum } from './sums.ts';
import type { Term } from './term.ts';

/** A number counts as known if its range is at most this fraction of its larger end. */
const NEAR = 0.2;

/** An uncertain range counts as narrow up to this multiple of the width. */
const IN_DOUBT = 2;

/** Rounding error of a computed bound, against which whole numbers are taken. */
const TOLERANCE = 1e-6;

/**
 * Says if a range discloses a number.
 *
 * @param isSure false if the range itself is uncertain
 */
export function isNarrow({ low, high }: Interval, isSure = true): boolean {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return false;
  const near = isSure ? NEAR : NEAR * IN_DOUBT;
  return high - low <= near * Math.max(Math.abs(low), Math.abs(high));
}

/** A reader's knowledge of each number alone, without relations to others. */
export class KnownRanges {
  readonly #knowledge: Knowledge;
  readonly #mayFall: (indicator: IndicatorId) => boolean;
  readonly #reading: Reading | undefined;
  readonly #ranges = new Map<Term, Interval | undefined>();

  constructor(
    knowledge: Knowledge,
    mayFall: (indicator: IndicatorId) => boolean,
    reading?: Reading,
  ) {
    this.#knowledge = knowledge;
    this.#reading = reading;
    this.#mayFall = mayFall;
  }

  isShown(term: Term): boolean {
    return this.#shown(term) !== undefined;
  }

  /** Must be called after a number has been held back. */
  forget(term: Term): void {
    this.#ranges.delete(term);
  }

  /** Says if a level may be below zero: only if public levels of its indicator are. */
  mayFall({ key }: Term): boolean {
    return this.#mayFall(key.indicator);
  }

  of(term: Term): Interval {
    return this.#shown(term) ?? this.#open(term);
  }

  /** True if a range discloses a number; if only whole numbers are counted, one in it is enough. */
  tells(term: Term, { low, high }: Interval, isSure = true): boolean {
    const isCount = term.figures.some(({ unit }) => findUnit(unit)?.quantity === 'count');
    if (!isCount) return isNarrow({ low, high }, isSure);
    const whole = { low: Math.ceil(low - TOLERANCE), high: Math.floor(high + TOLERANCE) };
    return isNarrow({ low, high }, isSure) || isNarrow(whole, isSure);
  }

  /** Says if a member of a sum counts as zero: a unit that did not report is not in a total. */
  isNothing(term: Term, kind: Sum['kind']): boolean {
    const isStated = kind !== 'time' && term.figures.length > 0;
    return isStated && !this.#knowledge.isSecret(term) && !this.isShown(term);
  }

  #open(term: Term): Interval {
    const low = this.mayFall(term) ? Number.NEGATIVE_INFINITY : 0;
    return { low, high: Number.POSITIVE_INFINITY };
  }

  /** The public range of a number, cached until `forget`. */
  #shown(term: Term): Interval | undefined {
    const known = this.#ranges.get(term);
    if (known || this.#ranges.has(term)) return known;
    const isShown = !this.#knowledge.isSecret(term) && this.#knowledge.shown(term).length > 0;
    const range = isShown
      ? (this.#knowledge.range(term, this.#reading) ?? this.#open(term))
      : undefined;
    this.#ranges.set(term, range);
    return range;
  }
}
