/**
 * The methods that turn an indicator's values into points, with the names used in data, links and
 * commands. ranking/scoring/methods.ts implements them.
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

/** The methods that combine the points of the indicators into a score. */
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

/** The treatments of an indicator without a value. */
export const MISSING_POLICIES = ['reweight', 'zero', 'mean', 'bounds'] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/**
 * The completion rate for a target of 0: `drop` does not assess the place, `full` gives full
 * points,
 * `zero` gives none, `any` gives full points for a value above 0 and does not assess the place at
 * 0.
 */
export const ZERO_TARGETS = ['drop', 'full', 'zero', 'any'] as const;
export type ZeroTarget = (typeof ZERO_TARGETS)[number];

/** The sources of the weights. */
export const WEIGHTINGS = ['given', 'equal', 'entropy'] as const;
export type Weighting = (typeof WEIGHTINGS)[number];
