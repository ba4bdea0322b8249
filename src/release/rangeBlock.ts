import type { Interval } from '../figures/interval.ts';
import { WHOLE } from './additivity.ts';
import type { Bounds } from './bounds.ts';
import type { KnownRanges } from './knownRanges.ts';
import type { Quotient } from './quotients.ts';
import { type Line, RangeProgram } from './rangeProgram.ts';
import { membersOf, type Relation } from './relation.ts';
import type { Sum } from './sums.ts';
import type { Term } from './term.ts';

/** The magnitude of the largest number in a program; levels and ratios are scaled to it. */
const SIZE = 1000;

/**
 * A line between terms: coefficients, and the bounds of their sum after subtracting known numbers.
 */
interface Draft {
  readonly terms: ReadonlyMap<Term, number>;
  readonly low: number;
  readonly high: number;
  readonly relation: number;
}

/** Relations connected through hidden numbers, as one linear program. */
export class RangeBlock {
  readonly #relations: ReadonlyMap<number, Relation>;
  readonly #known: KnownRanges;
  readonly #bounds: Bounds;
  /** The divisor of levels. */
  readonly #scale: number;
  /**
   * The number of relations that use a public number; one used more than once is a shared unknown.
   */
  readonly #uses = new Map<Term, number>();
  readonly #numbers = new Map<Term, number>();
  /** Unknowns of the program that represent several terms. */
  readonly #merged = new Set<Term>();
  readonly #lineRelations: readonly number[];
  readonly #program: RangeProgram;

  constructor(relations: ReadonlyMap<number, Relation>, known: KnownRanges, bounds: Bounds) {
    this.#relations = relations;
    this.#known = known;
    this.#bounds = bounds;
    let largest = 0;
    for (const relation of relations.values()) {
      for (const term of membersOf(relation)) {
        this.#uses.set(term, (this.#uses.get(term) ?? 0) + 1);
        if (isRatio(term) || !known.isShown(term)) continue;
        const { low, high } = known.of(term);
        for (const end of [low, high]) {
          if (Number.isFinite(end)) largest = Math.max(largest, Math.abs(end));
        }
      }
    }
    this.#scale = largest > 0 ? SIZE / largest : 1;
    const drafts = [...relations].flatMap(([i, relation]) => this.#draft(relation, i));
    const merged = this.#mergeAlike(drafts);
    const lines = merged.map(({ terms, low, high }): Line => {
      const numbered = [...terms].map(([term, coefficient]): [number, number] => [
        this.#number(term),
        coefficient,
      ]);
      return { terms: new Map(numbered), low, high };
    });
    this.#lineRelations = merged.map(({ relation }) => relation);
    const unknowns = [...this.#numbers.keys()].map((term) => this.#range(term));
    this.#program = new RangeProgram(unknowns, lines);
  }

  get size(): number {
    return this.#program.size;
  }

  /**
   * The relations, by number, that leave only a narrow range for a number; undefined if its range
   * is wide.
   */
  tells(term: Term, isWhole: boolean): ReadonlySet<number> | undefined {
    const at = this.#numbers.get(term);
    if (at === undefined || this.#merged.has(term)) return undefined;
    const isSure = () => isWhole && !this.#program.isRepaired;
    const seen = this.#program.seen(at);
    if (seen && !this.#tells(term, seen, isSure())) return undefined;
    const range = this.#program.rangeOf(at);
    // A number that cannot be solved may be disclosed.
    if (!range) return new Set(this.#relations.keys());
    if (!this.#tells(term, range, isSure())) return undefined;
    const through = new Set<number>();
    for (const line of this.#program.linesOf(at)) {
      const i = this.#lineRelations[line] ?? -1;
      const relation = this.#relations.get(i);
      through.add(i);
      if (relation?.kind !== 'quotient') continue;
      for (const way of this.#bounds.through(relation.quotient.ratio)) through.add(way);
    }
    return through;
  }

  /** True if a range in the size of the program discloses a number. */
  #tells(term: Term, { low, high }: Interval, isSure: boolean): boolean {
    const scale = this.#scaleOf(term);
    return this.#known.tells(term, { low: low / scale, high: high / scale }, isSure);
  }

  #number(term: Term): number {
    const number = this.#numbers.get(term) ?? this.#numbers.size;
    this.#numbers.set(term, number);
    return number;
  }

  #scaleOf(term: Term): number {
    return isRatio(term) ? SIZE : this.#scale;
  }

  #range(term: Term): Interval {
    const { low, high } = this.#known.of(term);
    const scale = this.#scaleOf(term);
    return { low: low * scale, high: high * scale };
  }

  #draft(relation: Relation, i: number): Draft[] {
    switch (relation.kind) {
      case 'sum':
      case 'within':
        return this.#sumDraft(relation.sum, i, relation.kind === 'sum');
      case 'quotient':
        return this.#quotientDrafts(relation.quotient, i);
      case 'order': {
        const { above, below } = relation.order;
        const high = Number.POSITIVE_INFINITY;
        return this.#line(
          new Map([
            [above, 1],
            [below, -1],
          ]),
          { low: 0, high },
          i,
        );
      }
      case 'position': {
        const { base, field } = relation;
        const range = this.#known.isShown(base) ? undefined : field.rangeOf(base);
        if (!range) return [];
        const scale = this.#scaleOf(base);
        const scaled = { low: range.low * scale, high: range.high * scale };
        return this.#line(new Map([[base, 1]]), scaled, i);
      }
    }
  }

  #sumDraft({ kind, whole, parts }: Sum, i: number, isExact: boolean): Draft[] {
    const terms = new Map<Term, number>();
    const all = whole ? [whole, ...parts] : parts;
    for (const term of all) {
      if (this.#known.isNothing(term, kind)) continue;
      terms.set(term, (terms.get(term) ?? 0) + (term === whole ? 1 : -1));
    }
    const rest = whole ? 0 : -WHOLE * SIZE;
    return this.#line(terms, { low: rest, high: isExact ? rest : Number.POSITIVE_INFINITY }, i);
  }

  /** A part is a ratio times its base: one line if either is known, several lines for ranges. */
  #quotientDrafts({ ratio, part, base }: Quotient, i: number): Draft[] {
    const [r, p, b] = [ratio, part, base].map((term) => this.#bounds.of(term));
    if (!r || !p || !b || r.low < 0 || p.low < 0 || b.low < 0) return [];
    const above = { low: 0, high: Number.POSITIVE_INFINITY };
    const below = { low: Number.NEGATIVE_INFINITY, high: 0 };
    const times = (factor: number, of: Term, sides: Interval) =>
      Number.isFinite(factor) && (factor > 0 || sides === below)
        ? this.#line(
            new Map([
              [part, 1],
              [of, -factor],
            ]),
            sides,
            i,
          )
        : [];
    const most = Math.min(r.high, ratio.key.measure === 'share' ? WHOLE : r.high);
    const drafts = [...times(r.low, base, above), ...times(most, base, below)];
    if (this.#known.isShown(ratio) || this.#known.isShown(part)) return drafts;
    const factor = (end: number) => (end * this.#scale) / SIZE;
    return [
      ...drafts,
      ...times(factor(b.low), ratio, above),
      ...times(factor(b.high), ratio, below),
    ];
  }

  /**
   * A line of the terms that are hidden or used by several relations; other terms enter by their
   * range.
   */
  #line(terms: ReadonlyMap<Term, number>, ends: Interval, relation: number): Draft[] {
    const own = new Map<Term, number>();
    let { low, high } = ends;
    for (const [term, coefficient] of terms) {
      const isOwn = !this.#known.isShown(term) || (this.#uses.get(term) ?? 0) > 1;
      if (isOwn) {
        own.set(term, coefficient);
        continue;
      }
      const range = this.#range(term);
      const [a, b] = [range.low * coefficient, range.high * coefficient];
      low -= Math.max(a, b);
      high -= Math.min(a, b);
    }
    if (![...own.keys()].some((term) => !this.#known.isShown(term))) return [];
    return [{ terms: own, low, high, relation }];
  }

  /**
   * Merges hidden numbers that occur in the same line only, with equal coefficients: one of them
   * represents their sum, and each may be between zero and that sum.
   */
  #mergeAlike(drafts: readonly Draft[]): Draft[] {
    const uses = new Map<Term, number>();
    for (const { terms } of drafts) {
      for (const term of terms.keys()) uses.set(term, (uses.get(term) ?? 0) + 1);
    }
    return drafts.map((draft) => {
      const first = new Map<string, Term>();
      const terms = [...draft.terms].filter(([term, coefficient]) => {
        if (uses.get(term) !== 1 || this.#known.isShown(term)) return true;
        const name = `${coefficient} ${this.#known.mayFall(term)}`;
        const same = first.get(name);
        if (same) this.#merged.add(same);
        else first.set(name, term);
        return same === undefined;
      });
      return { ...draft, terms: new Map(terms) };
    });
  }
}

const isRatio = ({ key }: Term): boolean => key.measure === 'share' || key.measure === 'completion';
