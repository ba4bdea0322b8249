import { periodCode } from '../../figures/period.ts';
import { CHART_QUERY } from '../workbench/chartQuery.ts';
import { isPoint } from '../workbench/point.ts';
import { scaledAt } from '../workbench/shownSeries.ts';
import type { ChartToGo } from './chartToGo.ts';

/** A chart for programs: the texts of the picture, and each series with its typed gaps. */
export function chartJson({ dataset, query, view, chart, credit }: ChartToGo): string {
  const { model, shown } = chart;
  const { periods, measure } = view.selection;
  const content = {
    title: model.title,
    subtitle: model.subtitle,
    note: model.note,
    description: model.description,
    demo: credit.demo,
    source: credit.source,
    updated: credit.released || undefined,
    dataset: { id: dataset.id, version: dataset.version },
    link: credit.link,
    query: CHART_QUERY.text(query),
    measure,
    periods: periods.map(periodCode),
    as: view.as,
    series: shown.map((one) => {
      const { series, name, axis, texts } = one;
      return {
        name,
        role: series.role,
        indicator: series.indicator.id,
        place: series.place?.id,
        span: series.span,
        scope: series.scope,
        unit: axis.name,
        points: series.points.map((point, i) =>
          isPoint(point)
            ? {
                value: scaledAt(one, i),
                state: point.state,
                text: texts[i],
                rows: point.figures.map(({ row }) => row + 1),
              }
            : { value: null, gap: point.gap, text: texts[i] },
        ),
      };
    }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
