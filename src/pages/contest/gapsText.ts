import type { RankingWords } from '../../locale/ranking.ts';
import { lateCounts } from '../../ranking/lateCounts.ts';
import type { FilledRule } from '../../ranking/missing.ts';
import { scoringUsed } from '../../ranking/pointsOf.ts';

/** What a cell without a value counts under a rule: the one statement of it, made from the rule. */
export function gapsText(rule: FilledRule, { gaps, lateCounts: counts, noTarget }: RankingWords) {
  const said = gaps[rule.missing](counts[lateCounts(rule)]);
  return scoringUsed(rule) === 'completion' ? `${said}${noTarget}` : said;
}
