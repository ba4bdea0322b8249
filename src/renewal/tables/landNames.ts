/** The tables of land renewal, which a page loads on demand. */
export const LAND_NAMES = [
  'parks',
  'enterprises',
  'projects',
  'cases',
  'renewal_summary',
  'rules_sets',
  'rules_evaluations',
  'rules_indicators',
  'rules_classes',
  'rules_criteria',
  'rules_items',
  'rules_brackets',
  'rules_conditions',
  'rules_stages',
  'rules_policies',
] as const;
export type LandTableName = (typeof LAND_NAMES)[number];
