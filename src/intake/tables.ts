import { LAND_TABLES } from '../renewal/tables/landTables.ts';
import { CORE_TABLES } from '../tables/contract.ts';
import type { TableSchema } from './columnSchema.ts';
import type { TableName } from './tableNames.ts';

/** The data contract: every table, its columns in order. */
export const TABLES: Readonly<Record<TableName, TableSchema>> = { ...CORE_TABLES, ...LAND_TABLES };

const BY_NAME: ReadonlyMap<string, TableSchema> = new Map(Object.entries(TABLES));

/** The table that a column refers to by name. */
export const tableNamed = (name: string): TableSchema | undefined => BY_NAME.get(name);
