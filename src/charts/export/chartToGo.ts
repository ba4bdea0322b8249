import type { Dataset } from '../../figures/dataset.ts';
import type { WorkbenchWords } from '../../locale/workbench.ts';
import type { WorkbenchChart } from '../workbench/buildChart.ts';
import type { ChartQuery } from '../workbench/chartQuery.ts';
import type { ChartView } from '../workbench/chartView.ts';
import type { Credit } from './credit.ts';

/** A chart and everything that its exports need. */
export interface ChartToGo {
  readonly dataset: Dataset;
  readonly query: ChartQuery;
  readonly view: ChartView;
  readonly chart: WorkbenchChart;
  readonly credit: Credit;
  readonly words: WorkbenchWords;
}

/**
 * The base of its file names: dataset, indicators, measure and kind, in characters valid on every
 * file system.
 */
export function fileStem({ dataset, view, credit }: ChartToGo): string {
  const stem = [
    dataset.demo && !dataset.id.includes('demo') ? 'demo' : '',
    dataset.id,
    // The names of many indicators would exceed the limit of file systems.
    ...view.indicators.slice(0, 2).map(({ id }) => id),
    view.measure,
    view.kind,
    credit.language,
  ];
  return stem
    .filter(Boolean)
    .join('-')
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, '_')
    .slice(0, 100);
}
