import type { Dataset } from '../../figures/dataset.ts';
import type { Indicator } from '../../figures/tables.ts';
import { usedNames } from './usedNames.ts';

/** The indicators with at least one figure, in the order of indicators.csv. */
export function reportedIndicators({
  indicators,
  figures,
}: Pick<Dataset, 'indicators' | 'figures'>): Indicator[] {
  const reported = usedNames(figures.columns.indicator);
  return [...indicators.values()].filter(({ id }) => reported.has(id));
}
