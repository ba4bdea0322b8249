import { contractTables } from '../src/cli/contractTables.ts';
import type { TableSchema } from '../src/tables/schema.ts';

/** All tables of the contract, including those of the applications. */
export const CONTRACT: readonly TableSchema[] = await contractTables();

/** The names of a table's columns, in order. */
export const columnsOf = (table: string): string[] =>
  CONTRACT.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];
