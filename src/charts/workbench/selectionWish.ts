import type { Period } from '../../figures/period.ts';
import type { Indicator, Place } from '../../figures/tables.ts';
import type { ChartComparison, ChartMeasure } from './chartChoices.ts';
export interface SelectionWish {
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly measure: ChartMeasure;
  readonly periods: readonly Period[];
  readonly compare: readonly ChartComparison[];
  /** Only figures released by this ISO day; undefined for all. */
  readonly at: string | undefined;
}
