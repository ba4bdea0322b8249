/** What a tile sets beside its figure: the whole city, or the same period a year before. */
export type Comparison = 'city' | 'year';

/** Reads the query of a briefing's link. */
export const comparisonOf = (query: string): Comparison =>
  new URLSearchParams(query).get('compare') === 'year' ? 'year' : 'city';

/** The query that `comparisonOf` reads back; '' for the whole city. */
export const comparisonQuery = (comparison: Comparison): string =>
  comparison === 'city' ? '' : 'compare=year';
