import type { IndicatorKind } from './tables.ts';

/** How the values of a kind of indicator behave. */
interface KindMeaning {
  /** The values of the parts of a place sum to its own, so that a total can be checked. */
  readonly addsOverPlaces: boolean;
  /** A part's value is a share of the whole's, at one point in time as well. */
  readonly hasShares: boolean;
  /** Values since January grow with the year, so that a single quarter is the difference of two. */
  readonly accumulates: boolean;
}

/** What each kind of indicator means; an indicator that is not known behaves as a ratio does. */
const MEANINGS: Readonly<Record<IndicatorKind, KindMeaning>> = {
  flow: { addsOverPlaces: true, hasShares: true, accumulates: true },
  count: { addsOverPlaces: true, hasShares: true, accumulates: true },
  stock: { addsOverPlaces: false, hasShares: true, accumulates: false },
  ratio: { addsOverPlaces: false, hasShares: false, accumulates: false },
  growth: { addsOverPlaces: false, hasShares: false, accumulates: false },
};

/**
 * How the values of an indicator behave.
 *
 * @example
 * kindMeaning(indicators.get('gdp')).accumulates // true where GDP is a flow
 */
export const kindMeaning = (indicator: { readonly kind: IndicatorKind } | undefined): KindMeaning =>
  MEANINGS[indicator?.kind ?? 'ratio'];
