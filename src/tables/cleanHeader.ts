import type { Header } from './header.ts';
import type { TableSchema } from './schema.ts';

/**
 * Reads a valid header: every cell a column of the schema, no column twice, all required columns
 * present.
 *
 * @returns undefined for any other header; `readHeader` reports its problems
 */
export function cleanHeader(
  cells: readonly string[],
  { columns }: Pick<TableSchema, 'columns'>,
): Header | undefined {
  const names = cells.map((cell) => cell.trim());
  const positions = new Map(names.map((name, position) => [name, position]));
  const known = new Set(columns.map(({ name }) => name));
  const isClean =
    positions.size === names.length &&
    names.every((name) => known.has(name)) &&
    columns.every(({ name, required }) => !required || positions.has(name));
  return isClean ? { width: names.length, positions, problems: [] } : undefined;
}
