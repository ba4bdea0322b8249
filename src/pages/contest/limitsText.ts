import type { ScoringName } from '../../figures/rankingNames.ts';
import { scoringRule } from '../../figures/scoringRules.ts';
import type { ContestIndicator } from '../../figures/tables.ts';
import type { RankingWords } from '../../locale/ranking.ts';

/** The rule fields that determine the limits of one indicator's points. */
export type LimitRule = Pick<
  ContestIndicator,
  'indicator' | 'direction' | 'bounds' | 'step' | 'floor' | 'cap' | 'zeroTarget'
>;

/**
 * Explains the steps, floors and caps of points under a contest's rules, and the meaning of a
 * target of 0; '' if nothing needs an explanation. Limits that apply to some indicators name them.
 * `hasZeroTarget` is true if any place has a target of 0.
 */
export function limitsText(
  scoring: ScoringName,
  rules: readonly LimitRule[],
  nameOf: (indicator: string) => string,
  hasZeroTarget: (indicator: string) => boolean,
  { limits }: RankingWords,
): string {
  const names = new Map<string, Set<string>>();
  for (const rule of rules) {
    for (const text of textsOf(scoring, rule, hasZeroTarget, limits)) {
      names.set(text, (names.get(text) ?? new Set()).add(rule.indicator));
    }
  }
  const all = new Set(rules.map(({ indicator }) => indicator)).size;
  return [...names]
    .map(([text, of]) =>
      of.size === all ? limits.of([], text) : limits.of([...of].map(nameOf), text),
    )
    .join('');
}

function textsOf(
  scoring: ScoringName,
  rule: LimitRule,
  hasZeroTarget: (indicator: string) => boolean,
  limits: RankingWords['limits'],
): string[] {
  const terms = scoringRule(scoring);
  const { floor = terms.floor, cap = terms.cap, step = terms.step } = rule;
  const texts: string[] = [];
  if (terms.step !== undefined && step !== undefined) texts.push(limits.step(step));
  if (terms.bounds === 'go-on' && rule.bounds) {
    texts.push(floor === undefined && cap === undefined ? limits.beyond : limits.fixed);
  }
  if (floor !== undefined) texts.push(floor === 'none' ? limits.noFloor : limits.floor(floor));
  if (cap === 'none') texts.push(limits.noCap);
  else if (cap !== undefined) texts.push(terms.rate ? limits.rateCap(cap) : limits.cap(cap));
  // If a lower value is better, a target of 0 needs no division and counts like any other.
  const usual = rule.direction !== 'lower' && hasZeroTarget(rule.indicator) ? 'drop' : undefined;
  const zeroTarget = terms.rate ? (rule.zeroTarget ?? usual) : undefined;
  if (zeroTarget) texts.push(limits.zeroTarget[zeroTarget]);
  return texts;
}
