import { both, numberText } from '../../release/cells.ts';
import type { Cells } from '../../tables/column.ts';
import type { PolicyRule } from '../data/policy.ts';
import type {
  ClassRule,
  EvaluationItem,
  LowEfficiencyCriterion,
  Ruleset,
  SmeBracket,
  SmeCondition,
  SmePointsItem,
  SmeTest,
  StageLimit,
  YearEvaluation,
} from '../data/rules.ts';

export const rulesetCells = (set: Ruleset): Cells => ({
  ruleset: set.id,
  kind: set.kind,
  ...both('name', set.name),
  effective_from: set.from,
  effective_to: set.to,
  parcels: set.parcels,
  least_land: numberText(set.leastLand),
  objection_days: numberText(set.objectionDays),
  criteria_join: set.join,
  confidence: set.confidence,
  source: set.source,
  locator: set.locator,
  note: set.note,
});

export const yearEvaluationCells = ({ year, ...one }: YearEvaluation): Cells => ({
  ...one,
  year: String(year),
});

export const evaluationItemCells = (item: EvaluationItem): Cells => ({
  ...item,
  weight: numberText(item.weight),
  benchmark: numberText(item.benchmark),
  cap: numberText(item.cap),
  floor: numberText(item.floor),
});

export function classRuleCells(rule: ClassRule): Cells {
  const { ruleset, scope, source, locator } = rule;
  const base = { ruleset, scope, class: rule.class, source, locator };
  return rule.by === 'score'
    ? { ...base, least_score: numberText(rule.least) }
    : { ...base, from_percentile: numberText(rule.from), to_percentile: numberText(rule.to) };
}

export const criterionCells = (one: LowEfficiencyCriterion): Cells => ({
  ...one,
  threshold: numberText(one.threshold),
});

export const smePointsItemCells = ({ name, maxPoints, ...item }: SmePointsItem): Cells => ({
  ...item,
  ...both('name', name),
  max_points: numberText(maxPoints),
});

export const smeBracketCells = ({ ruleset, item, test, points }: SmeBracket): Cells => ({
  ruleset,
  item,
  ...testCells(test),
  points: numberText(points),
});

export const smeConditionCells = ({ test, condition, ...one }: SmeCondition): Cells => ({
  ...one,
  condition: String(condition),
  alternative: String(one.alternative),
  ...testCells(test),
});

function testCells(test: SmeTest): Cells {
  const { measure } = test;
  switch (test.kind) {
    case 'level':
      return { measure, level: test.level };
    case 'at-least':
      return { measure, at_least: numberText(test.bound) };
    case 'at-most':
      return { measure, at_most: numberText(test.bound) };
  }
}

export const stageLimitCells = ({ from, to, days, ...one }: StageLimit): Cells => ({
  ...one,
  from_stage: from,
  to_stage: to,
  days: String(days),
});

export function policyRuleCells({ name, benefit, test, ...rule }: PolicyRule): Cells {
  return {
    ...rule,
    ...both('name', name),
    ...both('benefit', benefit),
    alternative: String(rule.alternative),
    criterion: test.criterion,
    ...('values' in test && { value: test.values.join('|') }),
    ...('amount' in test && { amount: test.amount, at_least: numberText(test.bound) }),
  };
}
