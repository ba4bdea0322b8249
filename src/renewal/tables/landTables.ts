import type { TableSchema } from '../../intake/columnSchema.ts';
import type { LandTableName } from './landNames.ts';
import { LAND_RULE_TABLES } from './landRulesSchema.ts';
import { FIRM_TABLES } from './landSchema.ts';
import { SUMMARY_TABLE } from './summarySchema.ts';

/** Every table of land renewal, its columns in order. */
export const LAND_TABLES: Readonly<Record<LandTableName, TableSchema>> = {
  ...FIRM_TABLES,
  renewal_summary: SUMMARY_TABLE,
  ...LAND_RULE_TABLES,
};
