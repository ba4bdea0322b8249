import type { Dataset } from '../figures/dataset.ts';
import type { IndicatorId } from '../figures/figure.ts';
import { Additivity } from './additivity.ts';
import { Bounds } from './bounds.ts';
import { determinedOf, type Equation } from './determined.ts';
import type { Knowledge } from './knowledge.ts';
import { type Quotient, quotientsOf } from './quotients.ts';
import { membersOf, type Relation } from './relation.ts';
import { followingSums, type Sum, sumsOf, timeSums } from './sums.ts';
import type { Term, TermRow, Terms } from './term.ts';
import type { TermKey } from './termKey.ts';

/** A withheld number that can be worked out, and the relations that it follows from. */
export interface Disclosure {
  readonly term: Term;
  readonly through: readonly Relation[];
}

/**
 * What somebody with the public edition and its sums, running totals, shares and rates could work
 * out. The relations are linear once the public shares, rates and targets are put in; what follows
 * through several of them, follows, and so does what they leave but a narrow range for.
 *
 * Growth is no such way: it is at constant prices, and no level follows from it.
 */
export class Attack {
  readonly relations: readonly Relation[];
  readonly #knowledge: Knowledge;
  readonly #relationsOf = new Map<Term, number[]>();
  /** The numbers that are hidden and not known to be safe. */
  #open: Set<Term>;
  /** The indicators that have shown values below zero. */
  readonly #falling = new Set<IndicatorId>();
  /** What a relation says as an equation, until one of its numbers is held back. */
  readonly #equations = new Map<number, Linear>();

  constructor(dataset: Dataset, terms: Terms, knowledge: Knowledge) {
    this.#knowledge = knowledge;
    const block = blocksOf(dataset);
    this.#open = new Set([...terms.all()].filter((term) => knowledge.isTouched(term)));
    for (const term of terms.all()) {
      const { key, figures } = term;
      if (key.measure !== 'level' || !figures.some(isBelowZero)) continue;
      if (knowledge.publicValues(term).some((value) => value < 0)) this.#falling.add(key.indicator);
    }
    const touched = new Set([...this.#open].map(({ key }) => block(key)));
    const isTouched = (key: TermKey) => touched.has(block(key));
    const own = [...terms.all()].filter(({ key }) => isTouched(key));
    const all = [...sumsOf(dataset, terms)];
    const stated = all.filter(({ parts }) => parts.some(({ key }) => isTouched(key)));
    const bases = new Set(stated.map(({ base }) => base));
    const additivity = new Additivity(
      all.filter(({ base }) => bases.has(base)),
      knowledge,
    );
    const sums = [
      ...stated,
      ...followingSums(dataset, terms, isTouched),
      ...timeSums(dataset, terms, own),
    ];
    this.relations = [
      ...sums.filter((sum) => additivity.holds(sum)).map((sum): Relation => ({ kind: 'sum', sum })),
      ...[...quotientsOf(terms, own)].map((quotient): Relation => ({ kind: 'quotient', quotient })),
    ];
    this.relations.forEach((relation, i) => {
      for (const term of membersOf(relation)) push(this.#relationsOf, term, i);
    });
  }

  /** To be told when a number has been held back. */
  hasHeld(term: Term): void {
    this.#open.add(term);
    for (const i of this.#relationsOf.get(term) ?? []) this.#equations.delete(i);
  }

  /** The withheld numbers that follow from what is shown. */
  disclosures(): Disclosure[] {
    const found = this.#disclosuresBy(this.#reach(this.#open));
    this.#open = new Set(found.map(({ term }) => term));
    return found;
  }

  /** The relations that may tell of some numbers, in order: through what is hidden they hang together. */
  #reach(terms: Iterable<Term>): number[] {
    const seen = new Set(terms);
    const relations = new Set<number>();
    for (const term of seen) {
      for (const i of this.#relationsOf.get(term) ?? []) {
        if (relations.has(i)) continue;
        relations.add(i);
        // What is added to a set is still come to.
        for (const member of membersOf(this.relations[i])) {
          if (!this.#isShown(member)) seen.add(member);
        }
      }
    }
    return [...relations].sort((a, b) => a - b);
  }

  #disclosuresBy(relations: readonly number[]): Disclosure[] {
    const known = new Map<Term, ReadonlySet<number>>();
    for (;;) {
      const before = known.size;
      for (const [term, through] of this.#determined(relations, known)) {
        if (!known.has(term)) known.set(term, through);
      }
      // What has been worked out puts a number into a ratio, from which more may follow.
      const isPut = (i: number) =>
        this.relations[i]?.kind === 'quotient' &&
        membersOf(this.relations[i]).some((term) => known.has(term));
      if (known.size === before || !relations.some(isPut)) break;
    }
    const found = this.#withheldOf(known);
    return found.length > 0 ? found : this.#withheldOf(this.#narrow(relations));
  }

  #narrow(relations: readonly number[]): Map<Term, ReadonlySet<number>> {
    const bounds = new Bounds(this.#knowledge, (indicator) => this.#falling.has(indicator));
    return bounds.narrow(
      new Map(relations.flatMap((i) => (this.relations[i] ? [[i, this.relations[i]]] : []))),
    );
  }

  #withheldOf(found: ReadonlyMap<Term, ReadonlySet<number>>): Disclosure[] {
    return [...found].flatMap(([term, through]) =>
      this.#knowledge.isWithheld(term)
        ? [{ term, through: [...through].flatMap((i) => this.relations[i] ?? []) }]
        : [],
    );
  }

  /** The numbers that follow once some others are known to, with the relations they follow from. */
  #determined(
    relations: readonly number[],
    known: ReadonlyMap<Term, ReadonlySet<number>>,
  ): Map<Term, Set<number>> {
    const numbers = new Map<Term, number>();
    const unknowns: Term[] = [];
    const equations: Equation[] = [];
    const from: ReadonlySet<number>[] = [];
    const add = ({ terms, isAnchored }: Linear, through: ReadonlySet<number>) => {
      if (terms.size === 0) return;
      const numbered = new Map<number, number>();
      for (const [term, coefficient] of terms) {
        const number = numbers.get(term) ?? unknowns.push(term) - 1;
        numbers.set(term, number);
        numbered.set(number, coefficient);
      }
      equations.push({ terms: numbered, isAnchored });
      from.push(through);
    };
    for (const [term, through] of known) {
      add({ terms: new Map([[term, 1]]), isAnchored: true }, through);
    }
    for (const i of relations) {
      const relation = this.relations[i];
      if (!relation) continue;
      if (relation.kind === 'quotient') {
        add(this.#linearQuotient(relation.quotient, known), this.#throughQuotient(i, known));
        continue;
      }
      const linear = this.#equations.get(i) ?? this.#linearSum(relation.sum);
      this.#equations.set(i, linear);
      add(linear, new Set([i]));
    }
    const found = new Map<Term, Set<number>>();
    for (const [number, through] of determinedOf(equations)) {
      const term = unknowns[number];
      if (!term) continue;
      found.set(term, new Set([...through].flatMap((at) => [...(from[at] ?? [])])));
    }
    return found;
  }

  /** A ratio, and the ways in which its worked out numbers have been. */
  #throughQuotient(i: number, known: ReadonlyMap<Term, ReadonlySet<number>>): Set<number> {
    const ways = membersOf(this.relations[i]).flatMap((term) => [...(known.get(term) ?? [])]);
    return new Set([i, ...ways]);
  }

  #linearSum({ kind, whole, parts }: Sum): Linear {
    const terms = new Map<Term, number>();
    // Shares make up a hundred.
    let isAnchored = whole === undefined;
    const put = (term: Term, sign: number) => {
      if (this.#isShown(term)) isAnchored = true;
      // A unit that did not report is not in a total; a quarter that is not stated is one all the same.
      else if (this.#knowledge.isSecret(term) || kind === 'time' || term.figures.length === 0) {
        terms.set(term, (terms.get(term) ?? 0) + sign);
      }
    };
    if (whole) put(whole, 1);
    for (const part of parts) put(part, -1);
    return { terms, isAnchored };
  }

  #linearQuotient({ ratio, part, base }: Quotient, known: ReadonlyMap<Term, unknown>): Linear {
    const terms = new Map<Term, number>();
    const [hasRatio, hasPart, hasBase] = [ratio, part, base].map(
      (term) => known.has(term) || this.#isShown(term),
    );
    if (hasRatio) {
      if (!hasPart) terms.set(part, 1);
      if (!hasBase) terms.set(base, -this.#coefficient(ratio));
      return { terms, isAnchored: hasPart === true || hasBase === true };
    }
    // A ratio that is withheld itself says no more than its two public levels do.
    if (!hasPart && hasBase) {
      terms.set(part, 1);
      terms.set(ratio, -this.#coefficient(base));
    }
    return { terms, isAnchored: false };
  }

  #isShown(term: Term): boolean {
    return !this.#knowledge.isSecret(term) && this.#knowledge.shown(term).length > 0;
  }

  /** A public value; some number for what has been worked out, whose value is not to be looked at. */
  #coefficient(term: Term): number {
    return this.#knowledge.lastValue(term) || ONE;
  }
}

/** A relation as an equation between what is not shown. */
interface Linear {
  readonly terms: ReadonlyMap<Term, number>;
  readonly isAnchored: boolean;
}

// No printed share or level is this number: nothing cancels by chance.
const ONE = 0.7390851332151607;

const isBelowZero = ({ value }: TermRow) => value !== undefined && value.mantissa < 0;

/** What can tell of one another: an indicator with those that it is part of, in one year. */
function blocksOf({ indicators }: Dataset): (key: TermKey) => string {
  return ({ indicator, period }) => `${rootOf(indicators, indicator)} ${period.year}`;
}

/** The indicator at the top of those that one is part of. */
export function rootOf(indicators: Dataset['indicators'], id: IndicatorId): IndicatorId {
  const seen = new Set<IndicatorId>();
  let at = id;
  for (;;) {
    const above = indicators.get(at)?.partOf;
    if (above === undefined || seen.has(above)) return at;
    seen.add(at);
    at = above;
  }
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
