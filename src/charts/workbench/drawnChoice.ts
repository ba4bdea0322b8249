import type { Indicator, Place } from '../../figures/tables.ts';
import type { ChartMeasure, ChartReading } from './chartChoices.ts';
import type { Selection } from './selection.ts';

/** The indicators, places and figures that a kind of chart draws. */
export interface DrawnChoice {
  readonly indicators: readonly Indicator[];
  readonly places: readonly Place[];
  readonly measure: ChartMeasure;
  /** The reading of its lines; undefined for the plain one. */
  readonly as: ChartReading | undefined;
  readonly selection: Selection;
}
