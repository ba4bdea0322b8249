import { LAND_TABLES } from '../renewal/tables/landTables.ts';
import type { TableSchema } from './columnSchema.ts';
import type { TableName } from './tableNames.ts';
import { CORE_TABLES } from './tableSchema.ts';

/** The data contract: every table, its columns in order. */
export const TABLES: Readonly<Record<TableName, TableSchema>> = { ...CORE_TABLES, ...LAND_TABLES };
