import { contractTables } from '../src/cli/contractTables.ts';
import type { TableSchema } from '../src/tables/schema.ts';

/** Every table of the contract, those of the applications among them. */
export const CONTRACT: readonly TableSchema[] = await contractTables();

/** The names of a table's columns, in order. */
export const columnsOf = (table: string): string[] =>
  CONTRACT.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];
