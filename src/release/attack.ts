import type { Dataset } from '../figures/dataset.ts';
import { awardOrders } from './awardOrders.ts';
import { determinedOf, type Equation } from './determined.ts';
import { narrowBy } from './jointBounds.ts';
import type { Knowledge } from './knowledge.ts';
import { KnownRanges } from './knownRanges.ts';
import type { Quotient } from './quotients.ts';
import type { RankedField } from './rankedField.ts';
import { rankedFields } from './rankReadings.ts';
import { readingsOf } from './readings.ts';
import { membersOf, type Relation } from './relation.ts';
import { type Reach, RelationIndex } from './relationIndex.ts';
import { blocksOf, fallingOf, relationsIn } from './relationsIn.ts';
import type { Sum } from './sums.ts';
import { tellingRelations } from './tellingRelations.ts';
import type { Term, Terms } from './term.ts';
import type { TermKey } from './termKey.ts';

/**
 * If only some numbers are checked again, this many relations for each, plus a fixed surplus,
 * decide if they still follow; a check of all numbers uses all relations.
 */
const NEAREST = 40;

/** A withheld number that can be derived, and the relations that disclose it. */
export interface Disclosure {
  readonly term: Term;
  readonly through: readonly Relation[];
}

/**
 * Derives what a reader can work out from the public edition by its sums, running totals, shares
 * and rates. The relations are linear once the public shares, rates and targets are inserted.
 * Numbers that follow from several relations together are found too, and so are numbers left with a
 * narrow range.
 *
 * Growth is not used: it is at constant prices, so no level follows from it.
 */
export class Attack {
  readonly relations: Relation[];
  readonly #knowledge: Knowledge;
  readonly #known: KnownRanges;
  /** What is known by each of the ways to read what is stated more than once. */
  readonly #readings: readonly KnownRanges[];
  readonly #index: RelationIndex;
  /** The relations that may disclose a withheld number; later held-back rows add none. */
  #telling: RelationIndex | undefined;
  /** The fields by their ranks, and the orders already read from them. */
  readonly #fieldsOf = new Map<Term, RankedField[]>();
  readonly #orders = new Set<string>();
  /** The hidden numbers that may be determined. */
  #open: Set<Term>;
  readonly #withheld: ReadonlySet<Term>;
  /** The withheld numbers that may have a narrow range. */
  #suspects: ReadonlySet<Term>;
  /** Relations as equations, cached until one of their numbers is held back. */
  readonly #equations = new Map<number, Linear>();

  constructor(dataset: Dataset, terms: Terms, knowledge: Knowledge) {
    this.#knowledge = knowledge;
    const all = [...terms.all()];
    this.#open = new Set(all.filter((term) => knowledge.isTouched(term)));
    this.#withheld = new Set(all.filter((term) => knowledge.isWithheld(term)));
    this.#suspects = this.#withheld;
    const mayFall = fallingOf(all, knowledge);
    this.#known = new KnownRanges(knowledge, mayFall);
    const block = blocksOf(dataset);
    const touched = new Set([...this.#open].map(({ key }) => block(key)));
    const isTouched = (key: TermKey) => touched.has(block(key));
    const own = all.filter(({ key }) => isTouched(key));
    this.#readings = readingsOf(own).map((one) => new KnownRanges(knowledge, mayFall, one));
    this.relations = relationsIn(dataset, { terms, knowledge, known: this.#known, isTouched });
    this.#index = new RelationIndex(this.#known, this.relations.entries());
    for (const field of rankedFields(dataset, terms, knowledge, 'level')) {
      if (!field.ranks.some(({ key }) => isTouched(key))) continue;
      for (const rank of field.ranks) push(this.#fieldsOf, rank, field);
      for (const base of field.bases) this.#add({ kind: 'position', field, base });
      this.#addOrders(field);
    }
    for (const order of awardOrders(dataset, terms, knowledge)) {
      if (isTouched(order.above.key)) this.#add({ kind: 'order', order });
    }
  }

  /** Must be called after a number has been held back. */
  hasHeld(term: Term): void {
    this.#open.add(term);
    for (const known of [this.#known, ...this.#readings]) known.forget(term);
    for (const i of this.#index.of(term)) this.#equations.delete(i);
    for (const field of this.#fieldsOf.get(term) ?? []) this.#addOrders(field);
  }

  /** The relations of a number. */
  of(term: Term): Relation[] {
    return this.#index.of(term).flatMap((i) => this.relations[i] ?? []);
  }

  /** The withheld numbers that the equations determine. */
  determined(): Disclosure[] {
    const found = this.#withheldOf(this.#worked(inOrder(this.#index.reach(this.#open))));
    this.#open = new Set(found.map(({ term }) => term));
    return found;
  }

  /**
   * The withheld numbers that still have a narrow range, among those that had one at the last call.
   */
  narrow(): Disclosure[] {
    this.#telling ??= new RelationIndex(
      this.#known,
      tellingRelations(this.#index.all, this.#withheld, this.#known),
    );
    const isAll = this.#suspects === this.#withheld;
    const most = isAll ? undefined : NEAREST * (this.#suspects.size + NEAREST);
    const reached = inOrder(this.#telling.reach(this.#suspects, most));
    const relations = tellingRelations(reached, this.#suspects, this.#known);
    const found = this.#withheldOf(
      new Map(this.#readings.flatMap((known) => [...narrowBy(known, relations, this.#suspects)])),
    );
    this.#suspects = new Set(found.map(({ term }) => term));
    return found;
  }

  /** The same for all withheld numbers. */
  narrowOfAll(): Disclosure[] {
    this.#suspects = this.#withheld;
    return this.narrow();
  }

  #add(relation: Relation): void {
    const i = this.relations.push(relation) - 1;
    this.#index.add(i, relation);
    this.#telling?.add(i, relation);
  }

  /** Adds the orders of a field. New ones arise when a rank between two others is held back. */
  #addOrders(field: RankedField): void {
    for (const order of field.orders()) {
      const name = `${order.above.name} ${order.below.name}`;
      if (!this.#orders.has(name)) this.#add({ kind: 'order', order });
      this.#orders.add(name);
    }
  }

  /** The numbers that can be derived, each with the relations used. */
  #worked(relations: ReadonlyMap<number, Relation>): Map<Term, ReadonlySet<number>> {
    const known = new Map<Term, ReadonlySet<number>>();
    for (;;) {
      const before = known.size;
      for (const [term, through] of this.#determined(relations, known)) {
        if (!known.has(term)) known.set(term, through);
      }
      // A derived number makes a ratio linear, from which more numbers may follow.
      const isPut = (relation: Relation) =>
        relation.kind === 'quotient' && membersOf(relation).some((term) => known.has(term));
      if (known.size === before || ![...relations.values()].some(isPut)) return known;
    }
  }

  #withheldOf(found: ReadonlyMap<Term, ReadonlySet<number>>): Disclosure[] {
    return [...found].flatMap(([term, through]) =>
      this.#knowledge.isWithheld(term)
        ? [{ term, through: [...through].flatMap((i) => this.relations[i] ?? []) }]
        : [],
    );
  }

  /** The numbers that follow if some others are known, with the relations used. */
  #determined(
    relations: ReadonlyMap<number, Relation>,
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
    for (const [i, relation] of relations) {
      if (relation.kind === 'quotient') {
        add(this.#linearQuotient(relation.quotient, known), this.#throughQuotient(i, known));
        continue;
      }
      if (relation.kind !== 'sum') continue;
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

  /** A ratio, and the relations that gave its derived numbers. */
  #throughQuotient(i: number, known: ReadonlyMap<Term, ReadonlySet<number>>): Set<number> {
    const ways = membersOf(this.relations[i]).flatMap((term) => [...(known.get(term) ?? [])]);
    return new Set([i, ...ways]);
  }

  #linearSum({ kind, whole, parts }: Sum): Linear {
    const terms = new Map<Term, number>();
    // Shares add up to 100 %.
    let isAnchored = whole === undefined;
    const put = (term: Term, sign: number) => {
      if (this.#known.isShown(term)) isAnchored = true;
      // A unit that did not report is not in a total, but an unstated quarter is.
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
      (term) => known.has(term) || this.#known.isShown(term),
    );
    if (hasRatio) {
      if (!hasPart) terms.set(part, 1);
      if (!hasBase) terms.set(base, -this.#coefficient(ratio));
      return { terms, isAnchored: hasPart === true || hasBase === true };
    }
    // A withheld ratio discloses no more than its two public levels.
    if (!hasPart && hasBase) {
      terms.set(part, 1);
      terms.set(ratio, -this.#coefficient(base));
    }
    return { terms, isAnchored: false };
  }

  /** A public value; an arbitrary number for a derived one, whose value must not be read. */
  #coefficient(term: Term): number {
    return this.#knowledge.lastValue(term) || ONE;
  }
}

/** A relation as an equation of the numbers that are not public. */
interface Linear {
  readonly terms: ReadonlyMap<Term, number>;
  readonly isAnchored: boolean;
}

// An arbitrary number that no printed share or level equals, so that nothing cancels by chance.
const ONE = 0.7390851332151607;

const inOrder = ({ relations }: Reach): Map<number, Relation> =>
  new Map([...relations].sort(([a], [b]) => a - b));

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
