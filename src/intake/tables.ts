import { LAND_TABLES } from '../renewal/tables/landTables.ts';
import type { TableSchema } from './columnSchema.ts';
import { CORE_TABLES, type TableName } from './tableSchema.ts';

/** The data contract: every table, its columns in order. */
export const TABLES: Readonly<Record<TableName, TableSchema>> = { ...CORE_TABLES, ...LAND_TABLES };
