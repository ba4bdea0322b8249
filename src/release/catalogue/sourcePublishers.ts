import type { Dataset } from '../../figures/dataset.ts';

/**
 * The first-hand publishers of the figures, each once, in the order of sources.csv. Empty for a
 * demo, because its publishers do not exist and must not be credited.
 */
export function sourcePublishers({ sources, demo }: Pick<Dataset, 'sources' | 'demo'>): string[] {
  if (demo) return [];
  const first = [...sources.values()].filter(({ hand }) => hand === 'first');
  return [...new Set(first.map(({ publisher }) => publisher.trim()).filter(Boolean))];
}
