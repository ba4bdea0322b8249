import { scoringRule } from '../../figures/scoringRules.ts';
import type { ContestIndicator } from '../../figures/tables.ts';
import type { RankingWords } from '../../locale/ranking.ts';
import { lateCounts } from '../../ranking/lateCounts.ts';
import type { FilledRule } from '../../ranking/missing.ts';
import { scoringUsed } from '../../ranking/pointsOf.ts';

/**
 * Explains how a cell without a value counts under a rule. The text is generated from the rule, so
 * the two cannot differ.
 */
export function gapsText(
  rule: FilledRule,
  indicators: readonly Pick<ContestIndicator, 'floor' | 'bounds'>[],
  { gaps, lateCounts: counts, noTarget }: RankingWords,
): string {
  const said = gaps[rule.missing](counts[lateCounts(rule, indicators)]);
  return scoringRule(scoringUsed(rule)).rate ? `${said}${noTarget}` : said;
}
