import type { Dataset } from '../figures/dataset.ts';
import { toNumber } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import { periodCode } from '../figures/period.ts';
import { findUnit, toCanonical } from '../figures/unit.ts';

/** What a number is about, whatever its scope: the name under which sums and shares are looked up. */
export type TermKey = Pick<Figure, 'place' | 'indicator' | 'measure' | 'of' | 'period' | 'span'>;

/** All rows that state one number: its releases and its scopes. */
export interface Term {
  readonly key: TermKey;
  readonly figures: readonly Figure[];
}

export function termName({ place, indicator, measure, of, period, span }: TermKey): string {
  return [place, indicator, measure, of ?? '', periodCode(period), span].join('|');
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

/** The last stated value of a term in its canonical unit; undefined where no row states one. */
export function termValue({ figures }: Term): number | undefined {
  const last = figures
    .filter(({ value }) => value)
    .reduce<Figure | undefined>((a, b) => (a && a.released > b.released ? a : b), undefined);
  if (!last?.value) return undefined;
  const unit = findUnit(last.unit);
  return unit ? toCanonical(last.value, unit) : toNumber(last.value);
}
