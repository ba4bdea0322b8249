import type { CodeColumn } from '../../figures/columns.ts';

/**
 * The texts that a row of the column really holds. The column's own list may name more: of a table from
 * which rows were held back, what nobody may read.
 */
export function usedNames({ codes, names }: CodeColumn): Set<string> {
  const used = new Set<number>(codes);
  return new Set(names.filter((_, code) => used.has(code)));
}
