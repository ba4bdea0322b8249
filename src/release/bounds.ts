import type { IndicatorId } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { WHOLE } from './additivity.ts';
import type { Knowledge } from './knowledge.ts';
import type { Quotient } from './quotients.ts';
import { membersOf, type Relation } from './relation.ts';
import type { Sum } from './sums.ts';
import type { Term } from './term.ts';

/** A number counts as known where what it may be is no wider than this part of its upper end. */
export const NEAR = 0.2;

/** A bound that moves by less than this part of it is not worth following. */
const STEP = 0.001;

/** A relation is looked at again at most this often: bounds may creep towards each other for ever. */
const MOST_LOOKS = 20;

/**
 * The hidden numbers that relations leave no more than a narrow range for, each with the relations
 * (by number) that say so. Levels are not below zero, but where some are shown that are.
 */
export class Bounds {
  readonly #knowledge: Knowledge;
  readonly #mayFall: (indicator: IndicatorId) => boolean;
  readonly #ranges = new Map<Term, Interval>();
  readonly #through = new Map<Term, Set<number>>();
  readonly #changed: Term[] = [];

  constructor(knowledge: Knowledge, mayFall: (indicator: IndicatorId) => boolean) {
    this.#knowledge = knowledge;
    this.#mayFall = mayFall;
  }

  narrow(relations: ReadonlyMap<number, Relation>): Map<Term, ReadonlySet<number>> {
    const relationsOf = new Map<Term, number[]>();
    for (const [i, relation] of relations) {
      for (const term of membersOf(relation)) {
        relationsOf.set(term, [...(relationsOf.get(term) ?? []), i]);
      }
    }
    const looks = new Map<number, number>();
    const waiting = new Set(relations.keys());
    // What is added to a set while it is gone through is still come to.
    for (const i of waiting) {
      waiting.delete(i);
      const count = (looks.get(i) ?? 0) + 1;
      const relation = relations.get(i);
      if (!relation || count > MOST_LOOKS) continue;
      looks.set(i, count);
      if (relation.kind === 'sum') this.#tightenSum(relation.sum, i);
      else this.#tightenQuotient(relation.quotient, i);
      for (const term of this.#changed.splice(0)) {
        for (const other of relationsOf.get(term) ?? []) if (other !== i) waiting.add(other);
      }
    }
    const found = new Map<Term, ReadonlySet<number>>();
    for (const [term, { low, high }] of this.#ranges) {
      const through = this.#through.get(term);
      const isNarrow = Number.isFinite(high) && high - low <= NEAR * Math.abs(high);
      if (through && isNarrow) found.set(term, through);
    }
    return found;
  }

  #tightenSum(sum: Sum, i: number): void {
    const { kind, whole, parts } = sum;
    const ranges = parts.map((part) => this.#rangeIn(part, kind));
    const total = whole ? this.#rangeIn(whole, kind) : { low: WHOLE, high: WHOLE };
    const all = ranges.reduce(add, { low: 0, high: 0 });
    if (whole) this.#tighten(whole, all, i, parts);
    parts.forEach((part, at) => {
      const others = ranges.reduce((sumOf, range, j) => (j === at ? sumOf : add(sumOf, range)), {
        low: 0,
        high: 0,
      });
      const range = { low: total.low - others.high, high: total.high - others.low };
      this.#tighten(part, range, i, membersOf({ kind: 'sum', sum }));
    });
  }

  /** A ratio that is hidden itself says no more than its two levels do, so that it is not bounded here. */
  #tightenQuotient(quotient: Quotient, i: number): void {
    const { ratio, part, base } = quotient;
    const [r, p, b] = [ratio, part, base].map((term) => this.#rangeOf(term));
    if (!r || !p || !b || r.low < 0 || p.low < 0 || b.low < 0) return;
    const members = [ratio, part, base];
    this.#tighten(part, { low: r.low * b.low, high: times(r.high, b.high) }, i, members);
    const base_ = { low: p.low / r.high, high: r.low > 0 ? p.high / r.low : Infinity };
    this.#tighten(base, base_, i, members);
  }

  #tighten(term: Term, { low, high }: Interval, i: number, from: readonly Term[]): void {
    if (this.#isShown(term)) return;
    const range = this.#rangeOf(term);
    const next = { low: Math.max(range.low, low), high: Math.min(range.high, high) };
    // What contradicts itself says nothing.
    if (Number.isNaN(low) || Number.isNaN(high) || next.low > next.high) return;
    if (!hasMoved(range.low, next.low) && !hasMoved(range.high, next.high)) return;
    this.#ranges.set(term, next);
    const through = this.#through.get(term) ?? new Set();
    through.add(i);
    for (const one of from) {
      if (one === term) continue;
      for (const way of this.#through.get(one) ?? []) through.add(way);
    }
    this.#through.set(term, through);
    this.#changed.push(term);
  }

  /** What a member of a sum may be; a unit that did not report is not in a total. */
  #rangeIn(term: Term, kind: Sum['kind']): Interval {
    const isMissing = kind !== 'time' && term.figures.length > 0 && !this.#knowledge.isSecret(term);
    return isMissing && !this.#isShown(term) ? { low: 0, high: 0 } : this.#rangeOf(term);
  }

  #rangeOf(term: Term): Interval {
    const known = this.#ranges.get(term);
    if (known) return known;
    const shown = this.#isShown(term) ? this.#knowledge.range(term) : undefined;
    const low = this.#mayFall(term.key.indicator) ? Number.NEGATIVE_INFINITY : 0;
    return shown ?? { low, high: Number.POSITIVE_INFINITY };
  }

  #isShown(term: Term): boolean {
    return !this.#knowledge.isSecret(term) && this.#knowledge.shown(term).length > 0;
  }
}

const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

/** A product of bounds; nothing times no bound is nothing. */
const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);

function hasMoved(from: number, to: number): boolean {
  if (from === to) return false;
  return (
    !Number.isFinite(from) || Math.abs(to - from) > STEP * Math.max(Math.abs(from), Math.abs(to))
  );
}
