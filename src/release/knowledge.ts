import type { Interval } from '../figures/interval.ts';
import { canonicalRange, canonicalValue, type Term, type TermRow } from './term.ts';
import type { WithheldReason } from './withheld.ts';

/**
 * What a reader of the public edition knows of each number: decided by which rows are withheld and
 * which are shown, and by the values of those that are shown. The value of a withheld row is never
 * looked at, so that what an edition holds back says nothing of it. Where the terms have past rows,
 * the reader has kept earlier outputs, and knows for good what they stated.
 */
export class Knowledge {
  /** Rows that are held back for the sake of others. */
  readonly held: Set<number>;
  readonly #withheld: ReadonlyMap<number, WithheldReason>;

  /** With the rows that are held back already. */
  constructor(withheld: ReadonlyMap<number, WithheldReason>, held: Iterable<number> = []) {
    this.#withheld = withheld;
    this.held = new Set(held);
  }

  /** The rows that show a value; of past ones those that no row of today has replaced. */
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

  /** Whether a value is shown of a number. */
  shows(term: Term | undefined, value: Statement): boolean {
    return term !== undefined && this.shown(term).some((row) => statesTheSame(row, value));
  }

  /** The rows that show a value and can be held back: none where a reader knows the number from before. */
  holdable(term: Term): TermRow[] {
    return term.figures.some(({ isPast }) => isPast) ? [] : this.shown(term);
  }

  /** The rows that show a value which no reader knows from before, though an earlier one may be known. */
  news(term: Term): TermRow[] {
    const past = term.figures.filter(({ isPast }) => isPast);
    return this.shown(term).filter((row) => !past.some((one) => statesTheSame(one, row)));
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

  /** What the values that are not withheld of a number may stand for, held back or not. */
  publicRange({ figures }: Term): Interval | undefined {
    return hullOf(
      figures.flatMap((row) => (this.#withheld.has(row.row) ? [] : (canonicalRange(row) ?? []))),
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
    return hullOf(this.shown(term).flatMap((row) => canonicalRange(row) ?? []));
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

  /** A row with a number that is withheld, or with the word that there is one. */
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

/** Whether two rows state one value of a number, in whatever unit. */
function statesTheSame(one: Statement, other: Statement): boolean {
  const isSame = one.scope === other.scope && one.qualifier === other.qualifier;
  return isSame && canonicalValue(one) === canonicalValue(other);
}

const hasNumber = (status: TermRow['status']) =>
  status === 'final' || status === 'preliminary' || status === 'estimate';
