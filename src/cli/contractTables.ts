import { EXTENSIONS } from '../extensions/tables.ts';
import { CORE_TABLES } from '../tables/contract.ts';
import type { TableSchema } from '../tables/schema.ts';

/**
 * All tables of the contract, including those of the applications, in the order of a dataset's
 * files.
 */
export async function contractTables(): Promise<readonly TableSchema[]> {
  const others = await Promise.all(EXTENSIONS.map(({ reader }) => reader()));
  return [...Object.values(CORE_TABLES), ...others.flatMap(({ schemas }) => schemas)];
}
