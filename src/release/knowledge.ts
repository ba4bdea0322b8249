import type { Interval } from '../figures/interval.ts';
import { canonicalRange, canonicalValue, type Term, type TermRow } from './term.ts';
import type { WithheldReason } from './withheld.ts';

/**
 * What a reader of the public edition knows of each number: decided by which rows are withheld and
 * which are shown, and by the values of those that are shown. The value of a withheld row is never
 * looked at, so that what an edition holds back says nothing of it.
 */
export class Knowledge {
  /** Rows that are held back for the sake of others. */
  readonly held = new Set<number>();
  readonly #withheld: ReadonlyMap<number, WithheldReason>;

  constructor(withheld: ReadonlyMap<number, WithheldReason>) {
    this.#withheld = withheld;
  }

  /** The rows that show a value. */
  shown({ figures }: Term): TermRow[] {
    return figures.filter((row) => this.#isShown(row));
  }

  /** Whether some scope of a number is withheld or held back and nothing of that scope is shown. */
  isSecret(term: Term): boolean {
    return this.#isHidden(term, (row) => this.#isWithheld(row) || this.held.has(row.row));
  }

  /** Whether a number is one of those for whose sake others are held back. */
  isWithheld(term: Term): boolean {
    return this.#isHidden(term, (row) => this.#isWithheld(row));
  }

  /** Whether any of a number's rows is withheld or held back. */
  isTouched({ figures }: Term): boolean {
    return figures.some((row) => this.#isWithheld(row) || this.held.has(row.row));
  }

  isInternal({ row }: TermRow): boolean {
    return this.#withheld.get(row) === 'internal';
  }

  /** The values of a number that are not withheld, in its canonical unit; held back or not. */
  publicValues({ figures }: Term): number[] {
    return figures.flatMap((row) =>
      this.#withheld.has(row.row) ? [] : (canonicalValue(row) ?? []),
    );
  }

  /** The last value that is shown of a number, in its canonical unit. */
  lastValue(term: Term): number | undefined {
    const last = this.shown(term).reduce<TermRow | undefined>(
      (a, b) => (a && a.released > b.released ? a : b),
      undefined,
    );
    return last && canonicalValue(last);
  }

  /** What the values that are shown of a number may stand for, in its canonical unit. */
  range(term: Term): Interval | undefined {
    const ranges = this.shown(term).flatMap((row) => canonicalRange(row) ?? []);
    if (ranges.length === 0) return undefined;
    return {
      low: Math.min(...ranges.map(({ low }) => low)),
      high: Math.max(...ranges.map(({ high }) => high)),
    };
  }

  hold({ row }: TermRow): void {
    this.held.add(row);
  }

  #isHidden({ figures }: Term, isHidden: (row: TermRow) => boolean): boolean {
    const hidden = figures.filter(isHidden);
    return hidden.some(
      ({ scope }) => !figures.some((row) => row.scope === scope && this.#isShown(row)),
    );
  }

  /** A row with a number that is withheld, or with the word that there is one. */
  #isWithheld({ row, status }: TermRow): boolean {
    return status === 'confidential' || (hasNumber(status) && this.#withheld.has(row));
  }

  #isShown({ row, status }: TermRow): boolean {
    return hasNumber(status) && !this.#withheld.has(row) && !this.held.has(row);
  }
}

const hasNumber = (status: TermRow['status']) =>
  status === 'final' || status === 'preliminary' || status === 'estimate';
