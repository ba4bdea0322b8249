import type { Dataset } from '../../figures/dataset.ts';

/**
 * Who published the figures first hand, each once, in the order of sources.csv. Of a demo nobody: its
 * publishers do not exist and must not be credited anywhere.
 */
export function sourcePublishers({ sources, demo }: Pick<Dataset, 'sources' | 'demo'>): string[] {
  if (demo) return [];
  const first = [...sources.values()].filter(({ hand }) => hand === 'first');
  return [...new Set(first.map(({ publisher }) => publisher.trim()).filter(Boolean))];
}
