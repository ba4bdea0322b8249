import type { TableSchema } from '../columnSchema.ts';
import type { LandTableName } from './landNames.ts';
import { LAND_RULE_TABLES } from './landRulesSchema.ts';
import { FIRM_TABLES } from './landSchema.ts';

/** Every table of land renewal, its columns in order. */
export const LAND_TABLES: Readonly<Record<LandTableName, TableSchema>> = {
  ...FIRM_TABLES,
  ...LAND_RULE_TABLES,
};
