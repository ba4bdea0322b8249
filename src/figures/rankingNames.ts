/**
 * How an indicator's values become points. The same names in data, links and commands. How each does
 * it stands in ranking/scoring/methods.ts.
 */
export const SCORINGS = [
  'min-max',
  'z-score',
  'rank',
  'rank-average',
  'percentile-rank',
  'distance-to-best',
  'distance-to-target',
  'goalposts',
  'step-points',
  'efficacy',
  'completion',
  'ratio-to-base',
] as const;
export type ScoringName = (typeof SCORINGS)[number];

/** How the points of the indicators become a score. */
export const AGGREGATIONS = [
  'arithmetic',
  'geometric',
  'harmonic',
  'topsis',
  'topsis-min-max',
  'borda',
  'copeland',
] as const;
export type AggregationName = (typeof AGGREGATIONS)[number];

/** What an indicator without a value counts as. */
export const MISSING_POLICIES = ['reweight', 'zero', 'mean', 'bounds'] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/**
 * What a target of 0 means for a completion rate: the place is not assessed, has full points, has
 * none, or has full points for anything above 0 and is not assessed at 0.
 */
export const ZERO_TARGETS = ['drop', 'full', 'zero', 'any'] as const;
export type ZeroTarget = (typeof ZERO_TARGETS)[number];

/** Where the weights come from. */
export const WEIGHTINGS = ['given', 'equal', 'entropy'] as const;
export type Weighting = (typeof WEIGHTINGS)[number];
