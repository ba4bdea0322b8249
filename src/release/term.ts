import type { Dataset } from '../figures/dataset.ts';
import { intervalKey } from '../figures/days.ts';
import { toNumber } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import { findUnit, toCanonical } from '../figures/unit.ts';

/** What a number is about, whatever its scope: the name under which sums and shares are looked up. */
export type TermKey = Pick<Figure, 'place' | 'indicator' | 'measure' | 'of' | 'period' | 'span'>;

/** All rows that state one number: its releases and its scopes. */
export interface Term {
  readonly key: TermKey;
  readonly figures: readonly Figure[];
}

export function termName({ place, indicator, measure, of, period, span }: TermKey): string {
  return [place, indicator, measure, of ?? '', intervalKey(period, span)].join('|');
}

/** The terms of a dataset by name. */
export function termsOf({ figures }: Pick<Dataset, 'figures'>): Map<string, Term> {
  const terms = new Map<string, { key: TermKey; figures: Figure[] }>();
  for (const figure of figures.all()) {
    const name = termName(figure);
    const term = terms.get(name);
    if (term) term.figures.push(figure);
    else terms.set(name, { key: figure, figures: [figure] });
  }
  return terms;
}

/** The last value that some rows of a term state, in its canonical unit; undefined where none does. */
export function lastValue(figures: readonly Figure[]): number | undefined {
  const last = figures
    .filter(({ value }) => value)
    .reduce<Figure | undefined>((a, b) => (a && a.released > b.released ? a : b), undefined);
  return last && canonicalValue(last);
}

/** Every value that the rows of a term state, of all releases and scopes, in its canonical unit. */
export function statedValues({ figures }: Term): number[] {
  return figures.flatMap((figure) => canonicalValue(figure) ?? []);
}

function canonicalValue({ value, unit: token }: Figure): number | undefined {
  const unit = findUnit(token);
  if (!value) return undefined;
  return unit ? toCanonical(value, unit) : toNumber(value);
}
