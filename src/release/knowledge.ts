import type { Interval } from '../figures/interval.ts';
import type { Reading } from './readings.ts';
import { canonicalRange, canonicalValue, type Term, type TermRow } from './term.ts';
import type { WithheldReason } from './withheld.ts';

/**
 * A reader's knowledge of each number from the public edition. It depends on which rows are
 * withheld and which are public, and on public values. It never reads the value of a withheld row,
 * so that the held-back rows reveal nothing about it. If the terms have past rows, the reader has
 * kept earlier outputs and knows their content forever.
 */
export class Knowledge {
  /** Rows held back to protect others. */
  readonly held: Set<number>;
  readonly #withheld: ReadonlyMap<number, WithheldReason>;

  /** Starts with the rows already held back. */
  constructor(withheld: ReadonlyMap<number, WithheldReason>, held: Iterable<number> = []) {
    this.#withheld = withheld;
    this.held = new Set(held);
  }

  /** The rows with a public value; past rows only if no row of today has replaced them. */
  shown({ figures }: Term): TermRow[] {
    const shown = figures.filter((row) => this.#isShown(row));
    return shown.filter(
      (row) =>
        !row.isPast ||
        !shown.some(
          (other) => !other.isPast && other.scope === row.scope && other.released >= row.released,
        ),
    );
  }

  /** Says if a value of a number is public. */
  shows(term: Term | undefined, value: Statement): boolean {
    return term !== undefined && this.shown(term).some((row) => statesTheSame(row, value));
  }

  /**
   * The rows with a public value that can be held back; none if a reader knows the number already.
   */
  holdable(term: Term): TermRow[] {
    return term.figures.some(({ isPast }) => isPast) ? [] : this.shown(term);
  }

  /** The rows with a public value that no reader knows yet, even if an earlier value is known. */
  news(term: Term): TermRow[] {
    const past = term.figures.filter(({ isPast }) => isPast);
    return this.shown(term).filter((row) => !past.some((one) => statesTheSame(one, row)));
  }

  /** Says if a scope of a number is withheld or held back and has no public value. */
  isSecret(term: Term): boolean {
    return this.#isHidden(term, (row) => this.#isWithheld(row) || this.held.has(row.row));
  }

  /** Says if a number is one of those that others are held back to protect. */
  isWithheld(term: Term): boolean {
    return this.#isHidden(term, (row) => this.#isWithheld(row));
  }

  /** Says if any row of a number is withheld or held back. */
  isTouched({ figures }: Term): boolean {
    return figures.some((row) => this.#isWithheld(row) || this.held.has(row.row));
  }

  /** Says if a row states a number that is not withheld, held back or not. */
  isPublic({ row, status }: TermRow): boolean {
    return hasNumber(status) && !this.#withheld.has(row);
  }

  isInternal({ row }: TermRow): boolean {
    return this.#withheld.get(row) === 'internal';
  }

  /** The values of a number that are not withheld, held back or not, in its canonical unit. */
  publicValues({ figures }: Term): number[] {
    return figures.flatMap((row) =>
      this.#withheld.has(row.row) ? [] : (canonicalValue(row) ?? []),
    );
  }

  /** The possible range of a number by its values that are not withheld, held back or not. */
  publicRange({ figures }: Term): Interval | undefined {
    return hullOf(
      figures.flatMap((row) => (this.#withheld.has(row.row) ? [] : (canonicalRange(row) ?? []))),
    );
  }

  /** The last public value of a number, in its canonical unit. */
  lastValue(term: Term): number | undefined {
    const last = this.shown(term).reduce<TermRow | undefined>(
      (a, b) => (a && a.released > b.released ? a : b),
      undefined,
    );
    return last && canonicalValue(last);
  }

  /** The possible range of a number by its public values, read in some way, in its canonical unit. */
  range(term: Term, reading: Reading = (rows) => rows): Interval | undefined {
    return hullOf(reading(this.shown(term)).flatMap((row) => canonicalRange(row) ?? []));
  }

  hold({ row, isPast }: TermRow): void {
    if (!isPast) this.held.add(row);
  }

  #isHidden({ figures }: Term, isHidden: (row: TermRow) => boolean): boolean {
    const hidden = figures.filter(isHidden);
    return hidden.some(
      ({ scope }) => !figures.some((row) => row.scope === scope && this.#isShown(row)),
    );
  }

  /** Says if a row is withheld and has a number, or states that there is one. */
  #isWithheld({ row, status }: TermRow): boolean {
    return status === 'confidential' || (hasNumber(status) && this.#withheld.has(row));
  }

  #isShown({ row, status }: TermRow): boolean {
    return hasNumber(status) && !this.#withheld.has(row) && !this.held.has(row);
  }
}

function hullOf(ranges: readonly Interval[]): Interval | undefined {
  if (ranges.length === 0) return undefined;
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}

type Statement = Pick<TermRow, 'value' | 'unit' | 'qualifier' | 'scope'>;

/** Says if two rows state the same value of a number, in any unit. */
function statesTheSame(one: Statement, other: Statement): boolean {
  const isSame = one.scope === other.scope && one.qualifier === other.qualifier;
  return isSame && canonicalValue(one) === canonicalValue(other);
}

const hasNumber = (status: TermRow['status']) =>
  status === 'final' || status === 'preliminary' || status === 'estimate';
