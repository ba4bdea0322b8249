import type { TableRows } from '../../intake/tableChecks.ts';
import { NO_ENTERPRISES } from '../data/enterpriseTable.ts';
import type { RenewalParts } from '../data/renewalTables.ts';
import type { EnterpriseRows } from './enterpriseRows.ts';
import type { LandTableName } from './landNames.ts';
import { caseOf, parkOf, projectOf } from './landRows.ts';
import {
  classRuleOf,
  criterionOf,
  evaluationItemOf,
  rulesSetOf,
  smeBracketOf,
  smeConditionOf,
  smePointsItemOf,
  stageLimitOf,
  yearEvaluationOf,
} from './landRuleRows.ts';
import { policyRuleOf } from './policyRows.ts';
import { summaryCellOf } from './summaryRows.ts';

/** The tables of land renewal with their types; empty where the dataset has none. */
export function renewalParts(
  tables: TableRows,
  enterprises: EnterpriseRows | undefined,
  version: string,
): RenewalParts {
  const rowsOf = (name: LandTableName) => tables[name] ?? [];
  return {
    version,
    parks: rowsOf('parks').map(parkOf),
    enterprises: enterprises?.columns ?? NO_ENTERPRISES,
    projects: rowsOf('projects').map(projectOf),
    cases: rowsOf('cases').map(caseOf),
    summary: rowsOf('renewal_summary').map(summaryCellOf),
    rules: {
      sets: rowsOf('rules_sets').map(rulesSetOf),
      evaluations: rowsOf('rules_evaluations').map(yearEvaluationOf),
      items: rowsOf('rules_indicators').map(evaluationItemOf),
      classes: rowsOf('rules_classes').map(classRuleOf),
      criteria: rowsOf('rules_criteria').map(criterionOf),
      points: rowsOf('rules_items').map(smePointsItemOf),
      brackets: rowsOf('rules_brackets').map(smeBracketOf),
      conditions: rowsOf('rules_conditions').map(smeConditionOf),
      stages: rowsOf('rules_stages').map(stageLimitOf),
      policies: rowsOf('rules_policies').map(policyRuleOf),
    },
  };
}
