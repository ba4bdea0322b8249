import type { RulesetId } from '../../figures/figure.ts';
import { both, known, number, oneOf, sourceId, text } from '../../intake/rowCells.ts';
import type { Row } from '../../intake/smallTable.ts';
import { FIRM_SCOPES } from '../data/enterprise.ts';
import { FIRM_RATIO_NAMES } from '../data/firmRatio.ts';
import { STAGES } from '../data/project.ts';
import {
  CLASSES,
  type ClassRule,
  CONFIDENCES,
  CRITERIA_JOINS,
  type EvaluationItem,
  type LowEfficiencyCriterion,
  MISSING_RULES,
  RULE_KINDS,
  type Ruleset,
  SME_SECTIONS,
  type SmeBracket,
  type SmeCondition,
  type SmePointsItem,
  type SmeTest,
  type StageLimit,
  type YearEvaluation,
} from '../data/rules.ts';
import { SME_ITEMS, SME_LEVELS, SME_NUMBERS } from '../data/sme.ts';

const rulesetOf = (row: Row) => text(row, 'ruleset') as RulesetId;
const citedIn = (row: Row) => ({ source: sourceId(row), locator: text(row, 'locator') });
const scopeOf = (row: Row) => oneOf(FIRM_SCOPES, text(row, 'scope'), 'above-scale');
const amount = (row: Row, name: string) => number(row, name) ?? 0;

export function rulesSetOf(row: Row): Ruleset {
  const days = text(row, 'objection_days');
  return {
    id: rulesetOf(row),
    kind: oneOf(RULE_KINDS, text(row, 'kind'), 'evaluation'),
    name: both(row, 'name'),
    from: text(row, 'effective_from'),
    to: text(row, 'effective_to'),
    parcels: oneOf(['merge', 'separate'], text(row, 'parcels'), 'separate'),
    leastLand: number(row, 'least_land'),
    objectionDays: days === '' ? undefined : Number(days),
    join: known(CRITERIA_JOINS, text(row, 'criteria_join')),
    confidence: oneOf(CONFIDENCES, text(row, 'confidence'), 'demo'),
    ...citedIn(row),
    note: text(row, 'note'),
  };
}

export function yearEvaluationOf(row: Row): YearEvaluation {
  return {
    ruleset: rulesetOf(row),
    year: Number(text(row, 'year')),
    announced: text(row, 'announced'),
    source: sourceId(row),
  };
}

export function evaluationItemOf(row: Row): EvaluationItem {
  return {
    ruleset: rulesetOf(row),
    scope: scopeOf(row),
    indicator: oneOf(FIRM_RATIO_NAMES, text(row, 'indicator'), 'tax_per_mu'),
    weight: amount(row, 'weight'),
    direction: oneOf(['higher', 'lower'], text(row, 'direction'), 'higher'),
    benchmark: amount(row, 'benchmark'),
    cap: number(row, 'cap'),
    floor: number(row, 'floor'),
    missing: known(MISSING_RULES, text(row, 'missing')),
    ...citedIn(row),
  };
}

export function classRuleOf(row: Row): ClassRule {
  const base = {
    ruleset: rulesetOf(row),
    scope: scopeOf(row),
    class: oneOf(CLASSES, text(row, 'class'), 'D'),
    ...citedIn(row),
  };
  const least = number(row, 'least_score');
  if (least !== undefined) return { ...base, by: 'score', least };
  return {
    ...base,
    by: 'percentile',
    from: amount(row, 'from_percentile'),
    to: amount(row, 'to_percentile'),
  };
}

export function criterionOf(row: Row): LowEfficiencyCriterion {
  const base = {
    ruleset: rulesetOf(row),
    group: text(row, 'group'),
    scope: known(FIRM_SCOPES, text(row, 'scope')),
    threshold: amount(row, 'threshold'),
    ...citedIn(row),
  };
  switch (text(row, 'criterion')) {
    case 'class-in-years':
      return {
        ...base,
        criterion: 'class-in-years',
        class: oneOf(CLASSES, text(row, 'class'), 'D'),
      };
    case 'land-at-least':
      return { ...base, criterion: 'land-at-least' };
    default:
      return { ...base, criterion: 'tax-per-mu-below' };
  }
}

const itemOf = (row: Row) => oneOf(SME_ITEMS, text(row, 'item'), 'provincial_items');

export function smePointsItemOf(row: Row): SmePointsItem {
  return {
    ruleset: rulesetOf(row),
    section: oneOf(SME_SECTIONS, text(row, 'section'), 'specialisation'),
    item: itemOf(row),
    name: both(row, 'name'),
    maxPoints: amount(row, 'max_points'),
    take: oneOf(['best', 'sum'], text(row, 'take'), 'best'),
    confidence: oneOf(CONFIDENCES, text(row, 'confidence'), 'unverified'),
    ...citedIn(row),
  };
}

export function smeBracketOf(row: Row): SmeBracket {
  return {
    ruleset: rulesetOf(row),
    item: itemOf(row),
    test: smeTestOf(row),
    points: amount(row, 'points'),
  };
}

export function smeConditionOf(row: Row): SmeCondition {
  return {
    ruleset: rulesetOf(row),
    condition: Number(text(row, 'condition')),
    alternative: Number(text(row, 'alternative')),
    test: smeTestOf(row),
    ...citedIn(row),
  };
}

function smeTestOf(row: Row): SmeTest {
  const level = known(SME_LEVELS, text(row, 'measure'));
  if (level) return { kind: 'level', measure: level, level: text(row, 'level') };
  const measure = oneOf(SME_NUMBERS, text(row, 'measure'), 'points');
  const most = number(row, 'at_most');
  return most === undefined
    ? { kind: 'at-least', measure, bound: amount(row, 'at_least') }
    : { kind: 'at-most', measure, bound: most };
}

export function stageLimitOf(row: Row): StageLimit {
  return {
    ruleset: rulesetOf(row),
    from: oneOf(STAGES, text(row, 'from_stage'), 'signed'),
    to: oneOf(STAGES, text(row, 'to_stage'), 'started'),
    days: Number(text(row, 'days')),
    ...citedIn(row),
  };
}
