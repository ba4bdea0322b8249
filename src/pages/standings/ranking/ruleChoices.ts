import type { AggregationName, ScoringName } from '../../../figures/rankingNames.ts';

/**
 * A rule that a reader may try in place of the published one; without a scoring it is the published
 * one.
 */
export interface RuleChoice {
  readonly key: string;
  readonly scoring: ScoringName | undefined;
  readonly aggregation: AggregationName;
}

const choice = (scoring: ScoringName, aggregation: AggregationName = 'arithmetic'): RuleChoice => ({
  key: `${scoring} ${aggregation}`,
  scoring,
  aggregation,
});

/** Common rules that use only the figures. */
export const RULE_CHOICES: readonly RuleChoice[] = [
  { key: 'published', scoring: undefined, aggregation: 'arithmetic' },
  choice('min-max'),
  choice('efficacy'),
  choice('z-score'),
  choice('rank-average'),
  choice('step-points'),
  choice('min-max', 'geometric'),
  choice('min-max', 'topsis'),
  choice('min-max', 'copeland'),
];
