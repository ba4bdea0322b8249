import type { ReadFiles } from './readFiles.ts';
import type { TableRows } from './tableChecks.ts';

/** The rows of the readable tables. */
export function rowsByTable({ tables }: Pick<ReadFiles, 'tables'>): TableRows {
  return Object.fromEntries(Object.entries(tables).map(([name, { rows }]) => [name, rows]));
}
