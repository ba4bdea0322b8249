import type { Interval } from '../figures/interval.ts';
import { WHOLE } from './additivity.ts';
import type { KnownRanges } from './knownRanges.ts';
import type { Quotient } from './quotients.ts';
import { membersOf, type Relation } from './relation.ts';
import type { Sum } from './sums.ts';
import type { Term } from './term.ts';

/** A bound that moves by less than this fraction of itself is not propagated. */
const STEP = 0.001;

/**
 * Each relation is processed at most this often, because bounds may approach each other forever.
 */
const MOST_ROUNDS = 20;

/** The ends of other ranges from which an end follows: the same ends of some, the opposite ones of others. */
interface From {
  readonly same: readonly Term[];
  readonly opposite: readonly Term[];
}

/** The relations, by number, from which each end of a range follows. */
interface Ways {
  readonly low: ReadonlySet<number>;
  readonly high: ReadonlySet<number>;
}

const NO_WAYS: Ways = { low: new Set(), high: new Set() };

/** The ranges that relations leave for hidden numbers, propagated one relation at a time. */
export class Bounds {
  readonly #known: KnownRanges;
  readonly #ranges = new Map<Term, Interval>();
  readonly #ways = new Map<Term, Ways>();
  readonly #changed: Term[] = [];

  constructor(known: KnownRanges, relations: ReadonlyMap<number, Relation>) {
    this.#known = known;
    const relationsOf = new Map<Term, number[]>();
    for (const [i, relation] of relations) {
      for (const term of membersOf(relation)) {
        const own = relationsOf.get(term);
        if (own) own.push(i);
        else relationsOf.set(term, [i]);
      }
    }
    const looks = new Map<number, number>();
    const waiting = new Set(relations.keys());
    // Relations added during the loop are still visited.
    for (const i of waiting) {
      waiting.delete(i);
      const count = (looks.get(i) ?? 0) + 1;
      const relation = relations.get(i);
      if (!relation || count > MOST_ROUNDS) continue;
      looks.set(i, count);
      this.#tightenAll(relation, i);
      for (const term of this.#changed.splice(0)) {
        for (const other of relationsOf.get(term) ?? []) if (other !== i) waiting.add(other);
      }
    }
  }

  /** The remaining range of a number. */
  of(term: Term): Interval {
    return this.#ranges.get(term) ?? this.#known.of(term);
  }

  /** The relations, by number, that narrowed the range of a number. */
  through(term: Term): ReadonlySet<number> {
    const { low, high } = this.#ways.get(term) ?? NO_WAYS;
    return new Set([...low, ...high]);
  }

  /** The hidden numbers with a narrow range, each with the relations that narrowed it. */
  narrow(): Map<Term, ReadonlySet<number>> {
    const terms = [...this.#ways.keys()].filter((term) => this.#known.tells(term, this.of(term)));
    return new Map(terms.map((term) => [term, this.through(term)]));
  }

  #tightenAll(relation: Relation, i: number): void {
    switch (relation.kind) {
      case 'sum':
      case 'within':
        this.#tightenSum(relation.sum, i, relation.kind === 'sum');
        return;
      case 'quotient':
        this.#tightenQuotient(relation.quotient, i);
        return;
      case 'order': {
        const { above, below } = relation.order;
        const atLeast = { low: this.of(below).low, high: Number.POSITIVE_INFINITY };
        this.#tighten(above, atLeast, i, { same: [below], opposite: [] });
        const atMost = { low: Number.NEGATIVE_INFINITY, high: this.of(above).high };
        this.#tighten(below, atMost, i, { same: [above], opposite: [] });
        return;
      }
      case 'position': {
        const { base, field } = relation;
        const range = this.#known.isShown(base) ? undefined : field.rangeOf(base);
        if (range) this.#tighten(base, range, i, { same: [], opposite: [] });
      }
    }
  }

  /** Parts that do not make up their whole are at most the whole. */
  #tightenSum(sum: Sum, i: number, isExact: boolean): void {
    const { kind, whole, parts } = sum;
    const ranges = parts.map((part) => this.#rangeIn(part, kind));
    const total = whole ? this.#rangeIn(whole, kind) : { low: WHOLE, high: WHOLE };
    const all = new IntervalSum(ranges);
    if (whole) {
      const { low, high } = all.without({ low: 0, high: 0 });
      const range = { low, high: isExact ? high : Number.POSITIVE_INFINITY };
      this.#tighten(whole, range, i, { same: parts, opposite: [] });
    }
    const from = { same: whole ? [whole] : [], opposite: parts };
    parts.forEach((part, at) => {
      const own = ranges[at];
      if (!own || this.#known.isShown(part)) return;
      const others = all.without(own);
      const low = isExact ? total.low - others.high : Number.NEGATIVE_INFINITY;
      this.#tighten(part, { low, high: total.high - others.low }, i, from);
    });
  }

  /**
   * Bounds the part and the base, but not a hidden ratio, which discloses no more than its two
   * levels.
   */
  #tightenQuotient({ ratio, part, base }: Quotient, i: number): void {
    const [r, p, b] = [this.of(ratio), this.of(part), this.of(base)];
    if (r.low < 0 || p.low < 0 || b.low < 0) return;
    const product = { low: r.low * b.low, high: times(r.high, b.high) };
    this.#tighten(part, product, i, { same: [ratio, base], opposite: [] });
    const quotient = { low: p.low / r.high, high: r.low > 0 ? p.high / r.low : Infinity };
    this.#tighten(base, quotient, i, { same: [part], opposite: [ratio] });
  }

  #tighten(term: Term, { low, high }: Interval, i: number, from: From): void {
    if (this.#known.isShown(term)) return;
    const range = this.of(term);
    const next = { low: Math.max(range.low, low), high: Math.min(range.high, high) };
    // A contradiction gives no information.
    if (Number.isNaN(low) || Number.isNaN(high) || next.low > next.high) return;
    const isLow = hasMoved(range.low, next.low);
    const isHigh = hasMoved(range.high, next.high);
    if (!isLow && !isHigh) return;
    this.#ranges.set(term, {
      low: isLow ? next.low : range.low,
      high: isHigh ? next.high : range.high,
    });
    const ways = this.#ways.get(term) ?? NO_WAYS;
    this.#ways.set(term, {
      low: isLow ? this.#waysOf(term, i, from, 'low') : ways.low,
      high: isHigh ? this.#waysOf(term, i, from, 'high') : ways.high,
    });
    this.#changed.push(term);
  }

  #waysOf(term: Term, i: number, { same, opposite }: From, end: keyof Ways): Set<number> {
    const ways = new Set([i]);
    const add = (one: Term, its: keyof Ways) => {
      if (one === term) return;
      for (const way of this.#ways.get(one)?.[its] ?? []) ways.add(way);
    };
    for (const one of same) add(one, end);
    for (const one of opposite) add(one, end === 'low' ? 'high' : 'low');
    return ways;
  }

  #rangeIn(term: Term, kind: Sum['kind']): Interval {
    return this.#known.isNothing(term, kind) ? { low: 0, high: 0 } : this.of(term);
  }
}

/** The sum of some ranges, with or without one of them. */
class IntervalSum {
  readonly #low: EndSum;
  readonly #high: EndSum;

  constructor(ranges: readonly Interval[]) {
    this.#low = new EndSum(ranges.map(({ low }) => low));
    this.#high = new EndSum(ranges.map(({ high }) => high));
  }

  without({ low, high }: Interval): Interval {
    return { low: this.#low.without(low), high: this.#high.without(high) };
  }
}

/** Counts infinite ends separately, because nothing can be subtracted from an infinite sum. */
class EndSum {
  #sum = 0;
  #open = 0;
  readonly #infinity: number;

  constructor(ends: readonly number[]) {
    this.#infinity = ends.find((end) => !Number.isFinite(end)) ?? 0;
    for (const end of ends) {
      if (Number.isFinite(end)) this.#sum += end;
      else this.#open++;
    }
  }

  without(end: number): number {
    const open = Number.isFinite(end) ? this.#open : this.#open - 1;
    if (open > 0) return this.#infinity;
    return Number.isFinite(end) ? this.#sum - end : this.#sum;
  }
}

/** A product of bounds, where zero times infinity is zero. */
const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);

function hasMoved(from: number, to: number): boolean {
  if (from === to) return false;
  return (
    !Number.isFinite(from) || Math.abs(to - from) > STEP * Math.max(Math.abs(from), Math.abs(to))
  );
}
