import type { IndicatorKind } from './tables.ts';

/** The behaviour of the values of a kind of indicator. */
interface KindMeaning {
  /** The values of all parts of a place add up to its own, so a total can be checked. */
  readonly addsOverPlaces: boolean;
  /** The value of a part is a share of the whole, also at a point in time. */
  readonly hasShares: boolean;
  /** Year-to-date values grow over the year, so a single quarter is a difference of two. */
  readonly accumulates: boolean;
}

/** The behaviour of each kind of indicator; an unknown indicator behaves as a ratio. */
const MEANINGS: Readonly<Record<IndicatorKind, KindMeaning>> = {
  flow: { addsOverPlaces: true, hasShares: true, accumulates: true },
  count: { addsOverPlaces: true, hasShares: true, accumulates: true },
  stock: { addsOverPlaces: false, hasShares: true, accumulates: false },
  ratio: { addsOverPlaces: false, hasShares: false, accumulates: false },
  growth: { addsOverPlaces: false, hasShares: false, accumulates: false },
};

/**
 * The behaviour of an indicator's values.
 *
 * @example
 * kindMeaning(indicators.get('gdp')).accumulates // true if GDP is a flow
 */
export const kindMeaning = (indicator: { readonly kind: IndicatorKind } | undefined): KindMeaning =>
  MEANINGS[indicator?.kind ?? 'ratio'];
