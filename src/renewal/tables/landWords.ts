import type { TableWords } from '../../tables/words.ts';
import { CASES_WORDS } from './cases.ts';
import { ENTERPRISES_WORDS } from './enterprises.ts';
import type { LandTableName } from './landNames.ts';
import { PARKS_WORDS } from './parks.ts';
import { PROJECTS_WORDS } from './projects.ts';
import { RENEWAL_SUMMARY_WORDS } from './renewalSummary.ts';
import { RULES_BRACKETS_WORDS } from './rulesBrackets.ts';
import { RULES_CLASSES_WORDS } from './rulesClasses.ts';
import { RULES_CONDITIONS_WORDS } from './rulesConditions.ts';
import { RULES_CRITERIA_WORDS } from './rulesCriteria.ts';
import { RULES_EVALUATIONS_WORDS } from './rulesEvaluations.ts';
import { RULES_INDICATORS_WORDS } from './rulesIndicators.ts';
import { RULES_ITEMS_WORDS } from './rulesItems.ts';
import { RULES_POLICIES_WORDS } from './rulesPolicies.ts';
import { RULES_SETS_WORDS } from './rulesSets.ts';
import { RULES_STAGES_WORDS } from './rulesStages.ts';

/** The descriptions of each land renewal table, for the reference; no page loads them. */
export const LAND_WORDS: Readonly<Record<LandTableName, TableWords>> = {
  parks: PARKS_WORDS,
  enterprises: ENTERPRISES_WORDS,
  projects: PROJECTS_WORDS,
  cases: CASES_WORDS,
  renewal_summary: RENEWAL_SUMMARY_WORDS,
  rules_sets: RULES_SETS_WORDS,
  rules_evaluations: RULES_EVALUATIONS_WORDS,
  rules_indicators: RULES_INDICATORS_WORDS,
  rules_classes: RULES_CLASSES_WORDS,
  rules_criteria: RULES_CRITERIA_WORDS,
  rules_items: RULES_ITEMS_WORDS,
  rules_brackets: RULES_BRACKETS_WORDS,
  rules_conditions: RULES_CONDITIONS_WORDS,
  rules_stages: RULES_STAGES_WORDS,
  rules_policies: RULES_POLICIES_WORDS,
};
