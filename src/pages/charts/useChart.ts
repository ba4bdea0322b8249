import { useCallback, useMemo } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { Address } from '../../board/address.ts';
import { hrefOf } from '../../board/href.ts';
import { CHARTS } from '../../board/pages.ts';
import { buildChart } from '../../charts/workbench/buildChart.ts';
import { CHART_QUERY, type ChartQuery } from '../../charts/workbench/chartQuery.ts';
import { chartView } from '../../charts/workbench/chartView.ts';
import type { Dataset } from '../../figures/dataset.ts';
import { WORKBENCH_WORDS } from '../../locale/workbench.ts';
import { useSpeech, useWords } from '../../ui/language.tsx';

/** The chart of an address, and functions that lead to other charts. */
export function useChart(dataset: Dataset, address: Address) {
  const { language } = useSpeech();
  const workbench = useWords(WORKBENCH_WORDS);
  const query = useMemo(() => CHART_QUERY.parse(address.query), [address.query]);
  const view = useMemo(() => chartView(dataset, query), [dataset, query]);
  const chart = useMemo(
    () => view && buildChart(dataset, view, language, workbench),
    [dataset, view, language, workbench],
  );
  // Defaults are written into the link, so that it keeps its meaning when the data grow.
  const full = useMemo(
    (): ChartQuery =>
      view
        ? {
            ...query,
            indicators: view.indicators.map(({ id }) => id),
            places: view.places.map(({ id }) => id),
            measure: view.measure,
            compare: view.compare,
          }
        : query,
    [query, view],
  );
  const to = useCallback(
    (change: Partial<ChartQuery>): string =>
      hrefOf({ ...address, page: CHARTS, query: CHART_QUERY.text({ ...full, ...change }) }),
    [address, full],
  );
  const go = useCallback((change: Partial<ChartQuery>) => navigate(to(change)), [to]);
  return { query, full, view, chart, to, go };
}

/** The functions that make the links of a chart. */
export type ChartWays = Pick<ReturnType<typeof useChart>, 'to' | 'go'>;
