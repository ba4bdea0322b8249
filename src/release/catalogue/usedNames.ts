import type { CodeColumn } from '../../figures/columns.ts';

/**
 * The texts that rows of the column contain. The column's own list may have more: if rows were held
 * back, texts that must stay unknown.
 */
export function usedNames({ codes, names }: CodeColumn): Set<string> {
  const used = new Set<number>(codes);
  return new Set(names.filter((_, code) => used.has(code)));
}
