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

/** The words of columns with the same meaning in every land renewal table. */
const COMMON: TableWords['columns'] = {
  ruleset: { zh: '规则的代码', en: 'id of the set of rules' },
  scope: { zh: '规上或规下企业', en: 'firms above or below scale' },
  alternative: {
    zh: '可选条件的序号；满足其一',
    en: 'number of the alternative; one of them is enough',
  },
};

const withCommon = ({ row, columns }: TableWords): TableWords => ({
  row,
  columns: { ...COMMON, ...columns },
});

/** The descriptions of each land renewal table, for the reference; no page loads them. */
export const LAND_WORDS: Readonly<Record<LandTableName, TableWords>> = {
  parks: withCommon(PARKS_WORDS),
  enterprises: withCommon(ENTERPRISES_WORDS),
  projects: withCommon(PROJECTS_WORDS),
  cases: withCommon(CASES_WORDS),
  renewal_summary: withCommon(RENEWAL_SUMMARY_WORDS),
  rules_sets: withCommon(RULES_SETS_WORDS),
  rules_evaluations: withCommon(RULES_EVALUATIONS_WORDS),
  rules_indicators: withCommon(RULES_INDICATORS_WORDS),
  rules_classes: withCommon(RULES_CLASSES_WORDS),
  rules_criteria: withCommon(RULES_CRITERIA_WORDS),
  rules_items: withCommon(RULES_ITEMS_WORDS),
  rules_brackets: withCommon(RULES_BRACKETS_WORDS),
  rules_conditions: withCommon(RULES_CONDITIONS_WORDS),
  rules_stages: withCommon(RULES_STAGES_WORDS),
  rules_policies: withCommon(RULES_POLICIES_WORDS),
};
