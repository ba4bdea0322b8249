import type { Cells } from '../../tables/column.ts';
import type { RenewalTables } from '../data/renewalTables.ts';
import {
  caseCells,
  enterpriseCells,
  parkCells,
  projectCells,
  summaryCells,
} from './renewalCells.ts';
import {
  classRuleCells,
  criterionCells,
  evaluationItemCells,
  policyRuleCells,
  rulesetCells,
  smeBracketCells,
  smeConditionCells,
  smePointsItemCells,
  stageLimitCells,
  yearEvaluationCells,
} from './renewalRuleCells.ts';

/** The tables of land renewal as the contract writes them. */
export const renewalRows = ({
  parks,
  enterprises,
  projects,
  cases,
  summary,
  rules,
}: RenewalTables) =>
  ({
    parks: Array.from(parks.values(), parkCells),
    enterprises: Array.from(enterprises.all(), enterpriseCells),
    projects: projects.map(projectCells),
    cases: cases.map(caseCells),
    renewal_summary: summary.map(summaryCells),
    rules_sets: rules.sets.map(rulesetCells),
    rules_evaluations: rules.evaluations.map(yearEvaluationCells),
    rules_indicators: rules.items.map(evaluationItemCells),
    rules_classes: rules.classes.map(classRuleCells),
    rules_criteria: rules.criteria.map(criterionCells),
    rules_items: rules.points.map(smePointsItemCells),
    rules_brackets: rules.brackets.map(smeBracketCells),
    rules_conditions: rules.conditions.map(smeConditionCells),
    rules_stages: rules.stages.map(stageLimitCells),
    rules_policies: rules.policies.map(policyRuleCells),
  }) satisfies Record<string, Cells[]>;
