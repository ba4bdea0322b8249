import type { Dataset } from '../figures/dataset.ts';
import type { IndicatorId } from '../figures/figure.ts';
import { numberKey } from '../figures/figureKey.ts';
import { knownFrom } from '../figures/knownFrom.ts';
import { Attack, type Disclosure } from './attack.ts';
import { Knowledge } from './knowledge.ts';
import { isNarrow } from './knownRanges.ts';
import { NOTHING_PUBLISHED, type Published, withPublishedNames } from './published.ts';
import type { PublishedNumber } from './publishedNumber.ts';
import { holdRanks } from './ranks.ts';
import { membersOf, type Relation } from './relation.ts';
import type { Sum } from './sums.ts';
import { type Term, type TermRow, Terms } from './term.ts';
import { watchedIndicators } from './watchedIndicators.ts';
import type { WithheldReason } from './withheld.ts';

/**
 * Public numbers add up if they differ by less than this fraction of the whole, which is rounding.
 */
const ROUNDING = 0.001;

/**
 * The rows with a value that a public edition must hold back in addition to the withheld ones,
 * because a withheld number would follow from them: totals before parts, the smallest public part
 * if the total itself is withheld, a share or a completion rate next to its level, a rank between
 * two close numbers. The decision uses only public data: two datasets that differ only in withheld
 * values lose the same rows.
 *
 * @param withheld also contains unreleased targets, as rows after those of figures.csv
 * @param published the content of earlier outputs. A reader who kept one knows it forever, even
 *   if a row has been withdrawn since; today's edition must be safe from such a reader as from a
 *   new one.
 * @returns row numbers, with held-back targets as rows after those of figures.csv
 */
export function heldBackRows(
  dataset: Dataset,
  withheld: ReadonlyMap<number, WithheldReason>,
  published: Published = NOTHING_PUBLISHED,
): ReadonlySet<number> {
  const tables = withPublishedNames(dataset, published);
  const watched = watchedIndicators(tables, withheld);
  if (watched.size === 0) return new Set();
  const isWatched = (indicator: IndicatorId) => watched.has(indicator);
  const past: PublishedNumber[] = [];
  for (const number of published.numbers) if (isWatched(number.indicator)) past.push(number);
  const names = new Set(past.map(numberKey));
  const isKnown = ({ name }: Term) => names.has(name);

  const terms = Terms.of(dataset, isWatched);
  const knowledge = new Knowledge(withheld);
  holdOtherNames(dataset, terms, knowledge);
  holdInScopes(dataset, terms, knowledge, isKnown);
  const isShown = (number: PublishedNumber) => knowledge.shows(terms.stated(number), number);
  if (past.every(isShown)) return knowledge.held;
  // A reader who kept an earlier output knows more than today's edition shows.
  const kept = new Knowledge(withheld, knowledge.held);
  holdInScopes(tables, Terms.of(dataset, isWatched, past), kept, isKnown);
  return kept.held;
}

/**
 * Holds back numbers that disclose a withheld one, also to somebody who reads one scope at a time:
 * a number may be public in one scope and withheld in another.
 */
function holdInScopes(
  dataset: Dataset,
  terms: Terms,
  knowledge: Knowledge,
  isKnown: (term: Term) => boolean,
): void {
  holdFrom(dataset, terms, knowledge, isKnown);
  const scopes = [...terms.mixedScopes()].sort();
  for (let before = -1; before !== knowledge.held.size; ) {
    before = knowledge.held.size;
    for (const scope of scopes) {
      const own = terms.inScope(scope, (row) => knowledge.isPublic(row));
      holdFrom(dataset, own, knowledge, isKnown);
    }
  }
}

/**
 * Holds back numbers that disclose a withheld one; those known from earlier outputs (`isKnown`)
 * last.
 */
function holdFrom(
  dataset: Dataset,
  terms: Terms,
  knowledge: Knowledge,
  isKnown: (term: Term) => boolean,
): void {
  holdRanks(dataset, terms, knowledge);
  const attack = new Attack(dataset, terms, knowledge);
  const held = new HeldBack(dataset, attack, { knowledge, isKnown });
  while (held.closeDisclosures() || held.closeRevisions());
  // Ranks must not disclose the numbers held back so far either.
  holdRanks(dataset, terms, knowledge);
}

/** Holds back the figures of a period that is internal under another name on the same day. */
function holdOtherNames(dataset: Dataset, terms: Terms, knowledge: Knowledge): void {
  const release = (row: TermRow) => `${row.scope} ${knownFrom(row, dataset)}`;
  for (const { figures } of terms.all()) {
    const internal = new Set(figures.filter((row) => knowledge.isInternal(row)).map(release));
    if (internal.size === 0) continue;
    for (const row of figures) {
      if (!knowledge.isInternal(row) && internal.has(release(row))) knowledge.hold(row);
    }
  }
}

interface Reader {
  readonly knowledge: Knowledge;
  /**
   * Says if an earlier output stated a number; holding it back now does not help against its
   * readers.
   */
  readonly isKnown: (term: Term) => boolean;
}

class HeldBack {
  readonly #dataset: Dataset;
  readonly #attack: Attack;
  readonly #knowledge: Knowledge;
  readonly #isKnown: Reader['isKnown'];
  /** The relations with a number that was stated more than once. */
  readonly #revised: readonly Relation[];

  constructor(dataset: Dataset, attack: Attack, { knowledge, isKnown }: Reader) {
    this.#dataset = dataset;
    this.#attack = attack;
    this.#knowledge = knowledge;
    this.#isKnown = isKnown;
    this.#revised = attack.relations.filter(
      (relation) =>
        (relation.kind === 'sum' || relation.kind === 'quotient') &&
        membersOf(relation).some(({ figures }) => figures.length > 1),
    );
  }

  /**
   * Holds back a number for each withheld one that can be derived.
   *
   * @returns true if there was one
   */
  closeDisclosures(): boolean {
    return (
      this.#close(this.#attack.determined()) ||
      this.#close(this.#attack.narrow()) ||
      this.#close(this.#attack.narrowOfAll())
    );
  }

  #close(disclosures: readonly Disclosure[]): boolean {
    const closed = new Set<Relation>();
    let any = false;
    for (const disclosure of disclosures) {
      // If one of its relations has just lost a number, it may not follow any more.
      if (disclosure.through.some((relation) => closed.has(relation))) continue;
      const relation = this.#hold(disclosure);
      if (!relation) continue;
      closed.add(relation);
      any = true;
    }
    return any;
  }

  /**
   * Holds back the first possible number in the relations of a disclosure, and returns that
   * relation.
   */
  #hold({ term, through }: Disclosure): Relation | undefined {
    const hidden = (relation: Relation) =>
      membersOf(relation).filter((one) => this.#knowledge.isSecret(one)).length;
    const own = (relation: Relation) => (membersOf(relation).includes(term) ? 0 : 1);
    // A rank is less useful to readers than a number, so ranks are held back first.
    const isRank = (relation: Relation) =>
      relation.kind === 'position' || (relation.kind === 'order' && !isAward(relation));
    const leads = (relation: Relation) => this.#isShown(membersOf(relation)[0]);
    const ranked = [...through].map((relation) => {
      const first = isRank(relation) ? 0 : isAward(relation) ? 3 : leads(relation) ? 1 : 2;
      return { relation, first, own: own(relation), hidden: hidden(relation) };
    });
    ranked.sort((a, b) => a.first - b.first || a.own - b.own || a.hidden - b.hidden);
    const order = ranked.map(({ relation }) => relation);
    const isNew = (one: Term) => !this.#isKnown(one);
    const held =
      order.find((relation) => this.#holdOneOf(this.#inOrder(relation).filter(isNew))) ??
      order.find((relation) => this.#holdOneOf(this.#inOrder(relation)));
    if (held?.kind === 'quotient') {
      const { part, base } = held.quotient;
      const levels = [part, base].filter((one) => this.#isHidden(one));
      const [level] = levels;
      if (level && levels.length === 1) this.#holdRatios(level);
    }
    return held;
  }

  /**
   * If one share discloses a level, so does each of the others; all are held back at once, because
   * there may be thousands.
   */
  #holdRatios(term: Term): void {
    for (const relation of this.#attack.of(term)) {
      if (relation.kind !== 'quotient' || relation.quotient.ratio === term) continue;
      const others = membersOf(relation).filter((one) => one !== term);
      const ratio = this.#knowledge.range(relation.quotient.ratio);
      if (!ratio || !isNarrow(ratio) || !others.every((one) => this.#isShown(one))) continue;
      this.#holdOneOf([relation.quotient.ratio]);
    }
  }

  #isShown(term: Term | undefined): boolean {
    return term !== undefined && this.#knowledge.shown(term).length > 0;
  }

  /**
   * If an earlier value of a secret number is public, only its later rows are secret; holds back
   * the later rows of related numbers too.
   */
  closeRevisions(): boolean {
    let any = false;
    for (const relation of this.#revised) {
      if (relation.kind === 'sum' && this.#addsUp(relation.sum)) continue;
      const members = membersOf(relation);
      for (const term of members) {
        if (!this.#knowledge.isTouched(term)) continue;
        const last = this.#knowledge
          .shown(term)
          .map((row) => knownFrom(row, this.#dataset))
          .sort()
          .at(-1);
        if (last === undefined) continue;
        if (members.some((other) => other !== term && this.#isHidden(other))) continue;
        const others = this.#inOrder(relation).filter((other) => other !== term);
        any = this.#holdOneOf(others, last) || any;
      }
    }
    return any;
  }

  #isHidden(term: Term): boolean {
    return this.#knowledge.isSecret(term) || term.figures.length === 0;
  }

  /** Says if the public members of a sum add up, so that they contain no revision still to come. */
  #addsUp({ whole, parts }: Sum): boolean {
    const value = (term: Term) => this.#knowledge.lastValue(term) ?? Number.NaN;
    if (!whole) return false;
    const all = value(whole);
    const gap = parts.reduce((left, part) => left - value(part), all);
    return Math.abs(gap) <= ROUNDING * Math.abs(all);
  }

  /**
   * The members in the order of holding back: a total, then its smallest public part; a ratio
   * before its levels; of a ranking only its ranks. An award stays public, so one of the numbers
   * that it compares is held back.
   */
  #inOrder(relation: Relation): readonly Term[] {
    switch (relation.kind) {
      case 'quotient':
        return membersOf(relation);
      case 'order':
        return isAward(relation) ? membersOf(relation) : relation.order.ranks;
      case 'position': {
        const { field, base } = relation;
        const range = field.rangeOf(base);
        return field.ranksFor(base, range ? (range.low + range.high) / 2 : 0);
      }
      case 'sum':
      case 'within': {
        const { whole, parts } = relation.sum;
        const size = (term: Term) => Math.abs(this.#knowledge.lastValue(term) ?? 0);
        const sorted = [...parts].sort((a, b) => size(a) - size(b) || (a.name < b.name ? -1 : 1));
        return whole ? [whole, ...sorted] : sorted;
      }
    }
  }

  /** Holds back the first public one of some numbers, or its rows released after a day. */
  #holdOneOf(terms: readonly Term[], after?: string): boolean {
    for (const term of terms) {
      const rows =
        after === undefined
          ? this.#knowledge.holdable(term)
          : this.#knowledge.news(term).filter((row) => knownFrom(row, this.#dataset) > after);
      for (const row of rows) this.#knowledge.hold(row);
      if (rows.length === 0) continue;
      this.#attack.hasHeld(term);
      return true;
    }
    return false;
  }
}

/** Says if an order follows from an award instead of ranks. */
const isAward = (relation: Relation) =>
  relation.kind === 'order' && relation.order.ranks.length === 0;
