import type { Dataset } from '../../figures/dataset.ts';
import type { Indicator } from '../../figures/tables.ts';

/**
 * The indicators of a place's page, most important first: by weight in a contest, then in the
 * order of indicators.csv.
 */
export function byImportance({ indicators, contestIndicators }: Dataset): Indicator[] {
  const weights = new Map<string, number>();
  for (const { indicator, weight } of contestIndicators) {
    weights.set(indicator, Math.max(weight, weights.get(indicator) ?? 0));
  }
  const weightOf = ({ id }: Indicator) => weights.get(id) ?? 0;
  return [...indicators.values()]
    .filter(({ section, partOf }) => section === 'briefing' && !partOf)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/**
 * Puts the first indicator of each topic before all others; an indicator without a topic counts
 * as its own topic.
 */
export function acrossTopics(indicators: readonly Indicator[]): Indicator[] {
  const taken = new Set<string>();
  const first = indicators.filter(({ topic }) => {
    if (topic === '') return true;
    return !taken.has(topic) && taken.add(topic);
  });
  return [...first, ...indicators.filter((one) => !first.includes(one))];
}
