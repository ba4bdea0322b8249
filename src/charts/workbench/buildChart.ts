import type { Dataset } from '../../figures/dataset.ts';
import type { Language } from '../../figures/language.ts';
import type { WorkbenchWords } from '../../locale/workbench.ts';
import type { ChartModel } from '../chartModel.ts';
import type { KindDefinition } from '../kinds/kindDefinition.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { ChartView } from './chartView.ts';
import { describeChart } from './describeChart.ts';
import { COLOURS, pointAt, type ShownSeries, scaledAt, shownSeries } from './shownSeries.ts';
import { thin } from './thin.ts';

/** Maximum number of drawn points; a longer line is thinned. */
const MAX_DRAWN_POINTS = 2000;

/** The chart of a view, and the series for its exports. */
export interface WorkbenchChart {
  readonly model: ChartModel;
  readonly shown: readonly ShownSeries[];
}

/** Builds the chart of a view. */
export function buildChart(
  dataset: Dataset,
  view: ChartView,
  language: Language,
  words: WorkbenchWords,
): WorkbenchChart {
  const kind = KINDS[view.kind];
  const colours = kind.oneColour ? COLOURS.slice(0, 1) : COLOURS;
  const shown = shownSeries(view, colours, language, words);
  const chosen = shown.filter(({ series }) => series.role === 'chosen');
  const { periods } = view.selection;
  const last = periods.findLastIndex((_, i) => chosen.some((one) => pointAt(one, i)));
  const kept = keptPeriods(view, kind, shown);
  const chart = { dataset, view, shown, chosen, last, kept, language, words };
  return { shown, model: kind.build(chart, describeChart(chart, kind)) };
}

/** The indexes of the drawn periods. */
function keptPeriods(
  { selection }: ChartView,
  { thins }: KindDefinition,
  shown: readonly ShownSeries[],
): readonly number[] {
  const all = selection.periods.map((_, i) => i);
  if (!thins) return all;
  const most = Math.max(2, Math.floor(MAX_DRAWN_POINTS / Math.max(1, shown.length)));
  return thin(
    shown.map((one) => all.map((i) => scaledAt(one, i))),
    most,
  );
}
