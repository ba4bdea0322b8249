import type { Cells } from '../../tables/column.ts';
import type { RenewalTables } from '../data/renewalTables.ts';
import { LAND_TABLES as T } from './landTables.ts';

/** The land renewal tables in the form that the contract writes. */
export const renewalRows = ({
  parks,
  enterprises,
  projects,
  cases,
  summary,
  rules,
}: RenewalTables) =>
  ({
    parks: Array.from(parks.values(), T.parks.write),
    enterprises: Array.from(enterprises.all(), T.enterprises.write),
    projects: projects.map(T.projects.write),
    cases: cases.map(T.cases.write),
    renewal_summary: summary.map(T.renewal_summary.write),
    rules_sets: rules.sets.map(T.rules_sets.write),
    rules_evaluations: rules.evaluations.map(T.rules_evaluations.write),
    rules_indicators: rules.items.map(T.rules_indicators.write),
    rules_classes: rules.classes.map(T.rules_classes.write),
    rules_criteria: rules.criteria.map(T.rules_criteria.write),
    rules_items: rules.points.map(T.rules_items.write),
    rules_brackets: rules.brackets.map(T.rules_brackets.write),
    rules_conditions: rules.conditions.map(T.rules_conditions.write),
    rules_stages: rules.stages.map(T.rules_stages.write),
    rules_policies: rules.policies.map(T.rules_policies.write),
  }) satisfies Record<string, Cells[]>;
