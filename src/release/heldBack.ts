import type { Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { findUnit, toCanonical } from '../figures/unit.ts';
import { determinedOf, type Equation } from './determined.ts';
import { knownFrom } from './knownFrom.ts';
import { quotientsOf } from './quotients.ts';
import { type Sum, sumsOf } from './sums.ts';
import { type Term, termsOf, termValue } from './term.ts';

/** A sum says something of a number only where it is off by less than this part of it. */
const NEAR = 0.2;

/**
 * The rows with a value that a public edition must hold back besides the withheld ones, because a
 * withheld number could be worked out from them: totals before parts, the smallest part where the
 * total itself is withheld, a share or a completion rate beside its level.
 *
 * Growth is no such way: it is at constant prices, and no level follows from it.
 */
export function heldBackRows(dataset: Dataset, withheld: ReadonlySet<number>): Set<number> {
  const held = new HeldBack(dataset, withheld);
  while (held.closeSums() || held.closeQuotients());
  held.closeRevisions();
  return held.rows;
}

class HeldBack {
  readonly rows = new Set<number>();
  readonly #dataset: Dataset;
  readonly #withheld: ReadonlySet<number>;
  readonly #sums: readonly Sum[];
  readonly #quotients: readonly (readonly Term[])[];

  constructor(dataset: Dataset, withheld: ReadonlySet<number>) {
    this.#dataset = dataset;
    this.#withheld = withheld;
    const terms = termsOf(dataset);
    const isTouched = [...terms.values()].some((term) => this.#isTouched(term));
    this.#sums = isTouched ? sumsOf(dataset, terms) : [];
    this.#quotients = isTouched ? quotientsOf(dataset, terms) : [];
  }

  /** Holds a number back in each sum that gives a secret away; whether there was one. */
  closeSums(): boolean {
    const numbers = new Map<Term, number>();
    const equations: { sum: Sum; equation: Equation }[] = [];
    for (const sum of this.#sums) {
      const secret = membersOf(sum).filter(([term]) => this.#isSecret(term));
      if (
        secret.length === 0 ||
        !isNear(
          sum,
          secret.map(([term]) => term),
        )
      )
        continue;
      const equation = new Map<number, number>();
      for (const [term, sign] of secret) {
        const number = numbers.get(term) ?? numbers.size;
        numbers.set(term, number);
        equation.set(number, sign);
      }
      equations.push({ sum, equation });
    }
    const determined = determinedOf(equations.map(({ equation }) => equation));
    let any = false;
    for (const number of determined) {
      // A sum in which another number has just been held back may give nothing away any more.
      const through = equations
        .filter(({ sum, equation }) => equation.has(number) && this.#secrets(sum) === equation.size)
        .sort((a, b) => a.equation.size - b.equation.size);
      any = through.some(({ sum }) => this.#holdOneOf(inOrder(sum))) || any;
    }
    return any;
  }

  closeQuotients(): boolean {
    let any = false;
    for (const quotient of this.#quotients) {
      if (quotient.filter((term) => this.#isSecret(term)).length !== 1) continue;
      any = this.#holdOneOf(quotient) || any;
    }
    return any;
  }

  /** A number whose earlier value is out is secret only in what came after: so are the sums with it. */
  closeRevisions(): void {
    for (const sum of this.#sums) {
      for (const [term] of membersOf(sum)) {
        const shown = this.#shown(term);
        if (shown.length === 0 || !this.#isTouched(term)) continue;
        const last =
          shown
            .map((figure) => knownFrom(figure, this.#dataset))
            .sort()
            .at(-1) ?? '';
        const others = membersOf(sum).filter(([other]) => other !== term);
        if (others.some(([other]) => this.#isSecret(other))) continue;
        this.#holdOneOf(
          inOrder(sum).filter((other) => other !== term),
          last,
        );
      }
    }
  }

  /** Rows with a value that must not be in the edition, or with the word that there is one. */
  #isTouched({ figures }: Term): boolean {
    return figures.some(
      ({ row, value, status }) =>
        status === 'confidential' || (value && (this.#withheld.has(row) || this.rows.has(row))),
    );
  }

  #shown({ figures }: Term): Figure[] {
    return figures.filter(
      ({ row, value }) => value && !this.#withheld.has(row) && !this.rows.has(row),
    );
  }

  #isSecret(term: Term): boolean {
    return this.#shown(term).length === 0 && this.#isTouched(term);
  }

  #secrets(sum: Sum): number {
    return membersOf(sum).filter(([term]) => this.#isSecret(term)).length;
  }

  /** Holds the first of some terms that is shown, or its rows that came out after a day. */
  #holdOneOf(terms: readonly Term[], after?: string): boolean {
    for (const term of terms) {
      const rows = this.#shown(term).filter(
        (figure) => after === undefined || knownFrom(figure, this.#dataset) > after,
      );
      for (const { row } of rows) this.rows.add(row);
      if (rows.length > 0) return true;
    }
    return false;
  }
}

function membersOf({ whole, parts }: Sum): (readonly [Term, number])[] {
  const signed = parts.map((part) => [part, -1] as const);
  return whole ? [[whole, 1] as const, ...signed] : signed;
}

/** What is held back first: the total, then the smallest part. */
function inOrder({ whole, parts }: Sum): Term[] {
  const size = (term: Term) => Math.abs(termValue(term) ?? 0);
  const sorted = [...parts].sort((a, b) => size(a) - size(b));
  return whole ? [whole, ...sorted] : sorted;
}

/** Whether a sum is near enough to its whole to tell of these terms; yes where that cannot be seen. */
function isNear(sum: Sum, terms: readonly Term[]): boolean {
  const percent = findUnit('%');
  const all = percent ? toCanonical({ mantissa: 100, scale: 0 }, percent) : 100;
  const whole = sum.whole ? termValue(sum.whole) : all;
  let gap = whole ?? Number.NaN;
  for (const part of sum.parts) gap -= termValue(part) ?? Number.NaN;
  if (Number.isNaN(gap)) return true;
  return terms.some((term) => Math.abs(gap) <= NEAR * Math.abs(termValue(term) ?? Number.NaN));
}
