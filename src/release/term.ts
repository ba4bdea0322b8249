import type { Dataset } from '../figures/dataset.ts';
import { daysOf } from '../figures/days.ts';
import { toNumber } from '../figures/decimal.ts';
import type { Figure, IndicatorId, Scope } from '../figures/figure.ts';
import { numberKey } from '../figures/figureKey.ts';
import { valueInterval } from '../figures/implied.ts';
import type { Interval } from '../figures/interval.ts';
import type { Period, Span } from '../figures/period.ts';
import { findUnit, toCanonical } from '../figures/unit.ts';
import type { PublishedNumber } from './publishedNumber.ts';
import type { TermKey } from './termKey.ts';

/** A row that states a number; targets have row numbers after those of figures.csv. */
export type TermRow = Pick<
  Figure,
  'row' | 'value' | 'unit' | 'qualifier' | 'status' | 'scope' | 'released' | 'source' | 'period'
> & {
  /** An earlier output stated it: it is known, and cannot be held back. */
  readonly isPast?: true;
};

/**
 * All rows that state one number, of all releases and scopes; none for a number that only follows
 * from others.
 */
export interface Term {
  readonly name: string;
  readonly key: TermKey;
  readonly figures: readonly TermRow[];
}

/**
 * The numbers of a dataset by name, including those that no row states but that follow from others.
 */
export class Terms {
  readonly #terms = new Map<string, Term & { readonly figures: TermRow[] }>();
  readonly #unstated = new Map<string, Term>();

  /**
   * The terms of the selected indicators, including their targets and statements of earlier
   * outputs.
   */
  static of(
    { figures, targets }: Dataset,
    isWanted: (indicator: IndicatorId) => boolean,
    past: readonly PublishedNumber[] = [],
  ): Terms {
    const terms = new Terms();
    const { codes, names } = figures.columns.indicator;
    const wanted = names.map((name) => isWanted(name as IndicatorId));
    for (let row = 0; row < figures.length; row++) {
      if (!wanted[codes[row] ?? -1]) continue;
      const statement = figures.statementAt(row);
      terms.#add(statement, statement);
    }
    targets.forEach((target, i) => {
      if (!isWanted(target.indicator)) return;
      const { value, unit, source, year, ...key } = target;
      const period: Period = { kind: 'year', year };
      const row: TermRow = {
        ...{ row: figures.length + i, value, unit, qualifier: '=', source, period },
        ...{ status: 'final', scope: 'unknown', released: '' },
      };
      terms.#add({ ...key, measure: 'target', of: undefined, period, span: 'year' }, row);
    });
    past.forEach((number, i) => {
      if (!isWanted(number.indicator)) return;
      const row = figures.length + targets.length + i;
      terms.#add(number, { ...number, row, status: 'final', isPast: true });
    });
    return terms;
  }

  /**
   * The same numbers as read in one scope: of a number that is stated in it only those rows, of any
   * other number the rows of scopes with an open row, or all rows if it has none.
   */
  inScope(scope: Scope, isOpen: (row: TermRow) => boolean): Terms {
    const read = new Terms();
    for (const { name, key, figures } of this.#terms.values()) {
      const own = figures.filter((row) => row.scope === scope);
      const open = new Set(figures.filter(isOpen).map((row) => row.scope));
      const others = open.size > 0 ? figures.filter((row) => open.has(row.scope)) : figures;
      read.#terms.set(name, { name, key, figures: own.length > 0 ? own : others });
    }
    return read;
  }

  /** The scopes of numbers that are stated in several scopes. */
  mixedScopes(): Set<Scope> {
    const mixed = new Set<Scope>();
    for (const { figures } of this.#terms.values()) {
      const [first] = figures;
      if (figures.every(({ scope }) => scope === first?.scope)) continue;
      for (const { scope } of figures) mixed.add(scope);
    }
    return mixed;
  }

  #add(key: TermKey, row: TermRow): void {
    const name = numberKey(key);
    const term = this.#terms.get(name);
    if (term) term.figures.push(row);
    else this.#terms.set(name, { name, key, figures: [row] });
  }

  /** The stated terms, in file order. */
  all(): IterableIterator<Term> {
    return this.#terms.values();
  }

  /** The stated term of a key. */
  stated(key: TermKey): Term | undefined {
    return this.#terms.get(numberKey(key));
  }

  /** The term of a key, stated or not. */
  of(key: TermKey): Term {
    const name = numberKey(key);
    const known = this.#terms.get(name) ?? this.#unstated.get(name);
    if (known) return known;
    const term = { name, key, figures: [] };
    this.#unstated.set(name, term);
    return term;
  }
}

/**
 * The months (1 to 12, both included) that a value accumulates over; undefined for a point in time.
 */
export function monthsOf(period: Period, span: Span): { from: number; to: number } | undefined {
  if (span === 'point') return undefined;
  const { start, end } = daysOf(period, span);
  return { from: Number(start.slice(5, 7)), to: Number(end.slice(5, 7)) };
}

/** A value in its canonical unit; undefined without a value. */
export function canonicalValue({ value, unit: token }: Pick<TermRow, 'value' | 'unit'>) {
  const unit = findUnit(token);
  if (!value) return undefined;
  return unit ? toCanonical(value, unit) : toNumber(value);
}

/** The possible range of a value by its rounding and qualifier, in its canonical unit. */
export function canonicalRange({ value, unit: token, qualifier }: TermRow): Interval | undefined {
  if (!value) return undefined;
  const unit = findUnit(token);
  const factor = unit ? unit.factor.numerator / unit.factor.denominator : 1;
  // A count of single things is a whole number: nothing has been rounded off it.
  const isWhole = unit?.quantity === 'count' && factor === 1 && value.scale === 0;
  if (isWhole && qualifier === '=') return { low: value.mantissa, high: value.mantissa };
  const { low, high } = valueInterval(value, qualifier);
  return { low: low * factor, high: high * factor };
}
