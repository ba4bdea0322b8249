import type { Dataset } from '../figures/dataset.ts';
import type { Figure } from '../figures/figure.ts';
import { knownFrom } from '../figures/knownFrom.ts';
import { findUnit, toCanonical } from '../figures/unit.ts';
import { determinedOf, type Equation } from './determined.ts';
import { quotientsOf } from './quotients.ts';
import { type Sum, sumsOf } from './sums.ts';
import { lastValue, statedValues, type Term, termsOf } from './term.ts';
import type { WithheldReason } from './withheld.ts';

/** A sum says something of a number only where it is off by less than this part of it. */
const NEAR = 0.2;

/** What is shown adds up where it is off by less than this part of the whole: rounding, no more. */
const ROUNDING = 0.001;

/**
 * The rows with a value that a public edition must hold back besides the withheld ones, because a
 * withheld number could be worked out from them: totals before parts, the smallest part where the
 * total itself is withheld, a share or a completion rate beside its level.
 *
 * Growth is no such way: it is at constant prices, and no level follows from it.
 */
export function heldBackRows(
  dataset: Dataset,
  withheld: ReadonlyMap<number, WithheldReason>,
): Set<number> {
  const held = new HeldBack(dataset, withheld);
  held.closeNames();
  while (held.closeSums() || held.closeQuotients() || held.closeRevisions());
  return held.rows;
}

class HeldBack {
  readonly rows = new Set<number>();
  readonly #dataset: Dataset;
  readonly #withheld: ReadonlyMap<number, WithheldReason>;
  readonly #terms: ReadonlyMap<string, Term>;
  readonly #sums: readonly Sum[];
  readonly #quotients: readonly (readonly Term[])[];

  constructor(dataset: Dataset, withheld: ReadonlyMap<number, WithheldReason>) {
    this.#dataset = dataset;
    this.#withheld = withheld;
    const terms = termsOf(dataset);
    this.#terms = terms;
    const isTouched = [...terms.values()].some(({ figures }) => this.#isTouched(figures));
    this.#sums = isTouched ? sumsOf(dataset, terms) : [];
    this.#quotients = isTouched ? quotientsOf(dataset, terms) : [];
  }

  /** Holds back what one name of a period states on the day on which another name of it is internal. */
  closeNames(): void {
    for (const { figures } of this.#terms.values()) {
      if (figures.length < 2 || !this.#isTouched(figures)) continue;
      const internal = new Set(
        figures
          .filter(({ row }) => this.#withheld.get(row) === 'internal')
          .map((figure) => this.#release(figure)),
      );
      for (const figure of this.#shown(figures)) {
        if (internal.has(this.#release(figure))) this.rows.add(figure.row);
      }
    }
  }

  #release(figure: Figure): string {
    return `${figure.scope} ${knownFrom(figure, this.#dataset)}`;
  }

  /** Holds a number back in each sum that gives a secret away; whether there was one. */
  closeSums(): boolean {
    const numbers = new Map<Term, number>();
    const equations: { sum: Sum; equation: Equation }[] = [];
    for (const sum of this.#sums) {
      const secret = membersOf(sum).filter(([term]) => this.#isSecret(term));
      const secrets = secret.map(([term]) => term);
      if (secrets.length === 0 || !isNear(sum, secrets) || this.#isRestatement(sum, secrets)) {
        continue;
      }
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
      const secret = quotient.filter((term) => this.#isSecret(term));
      // A share or a rate that is withheld itself says no more than its public levels do.
      if (secret.length !== 1 || secret[0] === quotient[0]) continue;
      any = this.#holdOneOf(quotient) || any;
    }
    return any;
  }

  /** A number whose earlier value is out is secret only in what came after: so are the sums with it. */
  closeRevisions(): boolean {
    const groups = [
      ...this.#sums
        .filter(
          (sum) =>
            !this.#addsUp(sum) &&
            isNear(
              sum,
              membersOf(sum).map(([term]) => term),
            ),
        )
        .map((sum) => ({ members: membersOf(sum).map(([term]) => term), order: inOrder(sum) })),
      ...this.#quotients.map((quotient) => ({ members: quotient, order: quotient })),
    ];
    let any = false;
    for (const { members, order } of groups) {
      for (const term of members) {
        const shown = this.#shown(term.figures);
        if (shown.length === 0 || !this.#isTouched(term.figures)) continue;
        const last =
          shown
            .map((figure) => knownFrom(figure, this.#dataset))
            .sort()
            .at(-1) ?? '';
        const others = members.filter((other) => other !== term);
        if (others.some((other) => this.#isSecret(other))) continue;
        any =
          this.#holdOneOf(
            order.filter((other) => other !== term),
            last,
          ) || any;
      }
    }
    return any;
  }

  /** Whether what is shown of a sum adds up as it stands, so that no revision to come is in it. */
  #addsUp(sum: Sum): boolean {
    const value = (term: Term) => lastValue(this.#shown(term.figures)) ?? Number.NaN;
    if (!sum.whole) return false;
    const whole = value(sum.whole);
    const gap = sum.parts.reduce((left, part) => left - value(part), whole);
    return Math.abs(gap) <= ROUNDING * Math.abs(whole);
  }

  /** Whether a number is only to be stated anew under another name: its value is out already. */
  #isRestatement({ whole, parts }: Sum, secrets: readonly Term[]): boolean {
    const [secret] = secrets;
    if (!whole || parts.length > 1 || secrets.length !== 1 || !secret) return false;
    return secret.figures.every(
      ({ row, value }) => !value || this.#withheld.get(row) === 'unreleased',
    );
  }

  /** Rows with a value that must not be in the edition, or with the word that there is one. */
  #isTouched(figures: readonly Figure[]): boolean {
    return figures.some(
      ({ row, value, status }) =>
        status === 'confidential' || (value && (this.#withheld.has(row) || this.rows.has(row))),
    );
  }

  #shown(figures: readonly Figure[]): Figure[] {
    return figures.filter(
      ({ row, value }) => value && !this.#withheld.has(row) && !this.rows.has(row),
    );
  }

  /** Whether some scope of a number is withheld and nothing of that scope is shown. */
  #isSecret({ figures }: Term): boolean {
    return [...new Set(figures.map(({ scope }) => scope))].some((scope) => {
      const own = figures.filter((figure) => figure.scope === scope);
      return this.#isTouched(own) && this.#shown(own).length === 0;
    });
  }

  #secrets(sum: Sum): number {
    return membersOf(sum).filter(([term]) => this.#isSecret(term)).length;
  }

  /** Holds the first of some terms that is shown, or its rows that came out after a day. */
  #holdOneOf(terms: readonly Term[], after?: string): boolean {
    for (const term of terms) {
      const rows = this.#shown(term.figures).filter(
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
  const size = (term: Term) => Math.abs(lastValue(term.figures) ?? 0);
  const sorted = [...parts].sort((a, b) => size(a) - size(b));
  return whole ? [whole, ...sorted] : sorted;
}

/**
 * Whether a sum is near enough to its whole to tell of these terms, by any of the values that its
 * members ever had; yes where that cannot be seen.
 */
function isNear({ whole, parts }: Sum, terms: readonly Term[]): boolean {
  const percent = findUnit('%');
  const all = percent ? toCanonical({ mantissa: 100, scale: 0 }, percent) : 100;
  const wholes = whole ? statedValues(whole) : [all];
  const values = parts.map(statedValues);
  if (wholes.length === 0 || values.some((one) => one.length === 0)) return true;
  const sum = (pick: (...of: number[]) => number) =>
    values.reduce((left, one) => left + pick(...one), 0);
  const low = Math.min(...wholes) - sum(Math.max);
  const high = Math.max(...wholes) - sum(Math.min);
  const off = low > 0 ? low : high < 0 ? -high : 0;
  return terms.some((term) => off <= NEAR * Math.max(...statedValues(term).map(Math.abs)));
}
