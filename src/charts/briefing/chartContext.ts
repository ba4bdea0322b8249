import type { Dataset } from '../../figures/dataset.ts';
import type { Language } from '../../figures/language.ts';
import type { Period } from '../../figures/period.ts';
import type { Place } from '../../figures/tables.ts';
import type { ChartWords } from '../../locale/charts.ts';

/** The input for the charts of one place and period. */
export interface ChartContext {
  readonly dataset: Dataset;
  readonly place: Place;
  readonly parent: Place | undefined;
  readonly period: Period;
  readonly language: Language;
  readonly words: ChartWords;
}
