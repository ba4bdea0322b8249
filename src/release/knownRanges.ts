import type { IndicatorId } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import type { Knowledge } from './knowledge.ts';
import type { Sum } from './sums.ts';
import type { Term } from './term.ts';

/** A number counts as known where what it may be is no wider than this part of its upper end. */
const NEAR = 0.2;

/** In doubt a range counts as narrow that is this many times as wide. */
const IN_DOUBT = 2;

/** Whether a range tells a number; `isSure` is false where the range itself is in doubt. */
export function isNarrow({ low, high }: Interval, isSure = true): boolean {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return false;
  const near = isSure ? NEAR : NEAR * IN_DOUBT;
  return high - low <= near * Math.max(Math.abs(low), Math.abs(high));
}

/** What a reader knows of each number by itself, before it is set beside any other. */
export class KnownRanges {
  readonly #knowledge: Knowledge;
  readonly #mayFall: (indicator: IndicatorId) => boolean;
  readonly #ranges = new Map<Term, Interval | undefined>();

  constructor(knowledge: Knowledge, mayFall: (indicator: IndicatorId) => boolean) {
    this.#knowledge = knowledge;
    this.#mayFall = mayFall;
  }

  isShown(term: Term): boolean {
    return this.#shown(term) !== undefined;
  }

  /** To be told when a number has been held back. */
  forget(term: Term): void {
    this.#ranges.delete(term);
  }

  /** Levels are not below zero, but where some are shown that are. */
  mayFall({ key }: Term): boolean {
    return this.#mayFall(key.indicator);
  }

  of(term: Term): Interval {
    return this.#shown(term) ?? this.#open(term);
  }

  /** Whether a member of a sum counts as nothing: a unit that did not report is not in a total. */
  isNothing(term: Term, kind: Sum['kind']): boolean {
    const isStated = kind !== 'time' && term.figures.length > 0;
    return isStated && !this.#knowledge.isSecret(term) && !this.isShown(term);
  }

  #open(term: Term): Interval {
    const low = this.mayFall(term) ? Number.NEGATIVE_INFINITY : 0;
    return { low, high: Number.POSITIVE_INFINITY };
  }

  /** What is shown of a number, until it is forgotten. */
  #shown(term: Term): Interval | undefined {
    const known = this.#ranges.get(term);
    if (known || this.#ranges.has(term)) return known;
    const isShown = !this.#knowledge.isSecret(term) && this.#knowledge.shown(term).length > 0;
    const range = isShown ? (this.#knowledge.range(term) ?? this.#open(term)) : undefined;
    this.#ranges.set(term, range);
    return range;
  }
}
