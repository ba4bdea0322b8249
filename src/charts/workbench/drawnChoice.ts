import type { Indicator, Place } from '../../figures/tables.ts';
import type { ChartMeasure, ChartReading } from './chartChoices.ts';
import type { Selection } from './selection.ts';

/** The indicators, places and figures that a kind of chart draws. */
export interface DrawnChoice {
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly measure: ChartMeasure;
  /** How its lines are read; plainly where undefined. */
  readonly as: ChartReading | undefined;
  readonly selection: Selection;
}
