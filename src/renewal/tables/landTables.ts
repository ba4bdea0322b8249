import type { TableSchema } from '../../tables/schema.ts';
import { CASES } from './cases.ts';
import { ENTERPRISES } from './enterprises.ts';
import type { LandTableName } from './landNames.ts';
import { PARKS } from './parks.ts';
import { PROJECTS } from './projects.ts';
import { RENEWAL_SUMMARY } from './renewalSummary.ts';
import { RULES_BRACKETS } from './rulesBrackets.ts';
import { RULES_CLASSES } from './rulesClasses.ts';
import { RULES_CONDITIONS } from './rulesConditions.ts';
import { RULES_CRITERIA } from './rulesCriteria.ts';
import { RULES_EVALUATIONS } from './rulesEvaluations.ts';
import { RULES_INDICATORS } from './rulesIndicators.ts';
import { RULES_ITEMS } from './rulesItems.ts';
import { RULES_POLICIES } from './rulesPolicies.ts';
import { RULES_SETS } from './rulesSets.ts';
import { RULES_STAGES } from './rulesStages.ts';

/** Every table of land renewal by name, in the order of a dataset's files. */
export const LAND_TABLES = {
  parks: PARKS,
  enterprises: ENTERPRISES,
  projects: PROJECTS,
  cases: CASES,
  renewal_summary: RENEWAL_SUMMARY,
  rules_sets: RULES_SETS,
  rules_evaluations: RULES_EVALUATIONS,
  rules_indicators: RULES_INDICATORS,
  rules_classes: RULES_CLASSES,
  rules_criteria: RULES_CRITERIA,
  rules_items: RULES_ITEMS,
  rules_brackets: RULES_BRACKETS,
  rules_conditions: RULES_CONDITIONS,
  rules_stages: RULES_STAGES,
  rules_policies: RULES_POLICIES,
} satisfies Readonly<Record<LandTableName, TableSchema>>;
