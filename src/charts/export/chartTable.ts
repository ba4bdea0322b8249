import type { Dataset } from '../../figures/dataset.ts';
import { decimalText, parseDecimal } from '../../figures/decimal.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Language } from '../../figures/language.ts';
import { nameOf } from '../../figures/names.ts';
import { periodCode } from '../../figures/period.ts';
import type { Indicator } from '../../figures/tables.ts';
import { NO_CELLS } from '../../intake/draft/draftRow.ts';
import { FIGURES, type FigureColumn } from '../../tables/figures.ts';
import { writeCsv } from '../../tables/writeCsv.ts';
import type { ChartMeasure } from '../workbench/chartChoices.ts';
import type { ChartView } from '../workbench/chartView.ts';
import { isPoint, type Point, scaleOf } from '../workbench/point.ts';
import { baseOf } from '../workbench/readings.ts';
import { indexText, type ShownSeries } from '../workbench/shownSeries.ts';

/** Additional columns for a reader of the chart. */
const EXTRA_COLUMNS = [
  'series',
  'role',
  'state',
  'place_name',
  'indicator_name',
  'source_title',
  'dataset',
  'drawn',
] as const;

/** The columns of figures.csv, so that an export can be imported again, and the additional ones. */
export const CHART_COLUMNS = [...FIGURES.names, ...EXTRA_COLUMNS];
export type ChartRow = Readonly<Record<FigureColumn | (typeof EXTRA_COLUMNS)[number], string>>;

/**
 * The points of a chart, one for each row, in the columns of figures.csv; an unstated value has
 * no row.
 */
export function chartRows(
  dataset: Dataset,
  { selection }: ChartView,
  shown: readonly ShownSeries[],
  language: Language,
  demo: string | undefined,
): ChartRow[] {
  const base = selection.periods[baseOf(selection)];
  return shown.flatMap(({ series, name, index }) =>
    series.points.flatMap((point, i): ChartRow[] => {
      const indexed = index?.[i] ?? null;
      const beside = {
        series: name,
        role: series.role,
        place_name: series.place ? nameOf(series.place.name, language) : name,
        indicator_name: nameOf(series.indicator.name, language),
        dataset: [dataset.id, dataset.version, demo].filter(Boolean).join(' · '),
        drawn:
          indexed !== null && base
            ? `index ${indexText(indexed, 'en')} (${periodCode(base)} = 100)`
            : '',
      };
      const title = (figure: Figure | undefined) =>
        (figure && dataset.sources.get(figure.source)?.title) ?? '';
      if (!isPoint(point)) {
        if (!point.figure) return [];
        return [
          {
            ...FIGURES.write(point.figure),
            ...beside,
            state: point.gap,
            source_title: title(point.figure),
          },
        ];
      }
      const [figure] = point.figures;
      if (figure && point.state !== 'implied') {
        return [
          { ...FIGURES.write(figure), ...beside, state: point.state, source_title: title(figure) },
        ];
      }
      return [
        {
          ...NO_CELLS,
          ...workedOut(point, unitOf(series.indicator, selection.measure)),
          ...beside,
          of:
            selection.measure === 'share' || selection.measure === 'rank'
              ? (series.place?.parent ?? '')
              : '',
          place: series.place?.id ?? '',
          indicator: series.indicator.id,
          measure: selection.measure === 'single' ? 'level' : selection.measure,
          span: series.span,
          scope: series.scope,
          state: series.role === 'target' ? 'target' : point.state,
          source: figure?.source ?? '',
          source_title: title(figure),
        },
      ];
    }),
  );
}

/** The unit of a value that no source prints, in the form of figures.csv. */
function unitOf({ unit }: Indicator, measure: ChartMeasure): string {
  switch (measure) {
    case 'rank':
      return '位';
    case 'yoy':
    case 'share':
      return '%';
    default:
      return unit;
  }
}

function workedOut({ period, value, figures }: Point, unit: string) {
  const scale = scaleOf(unit);
  const exact = parseDecimal(String(Number((value / scale).toPrecision(12))));
  return {
    period: periodCode(period),
    value: exact ? decimalText(exact) : String(value / scale),
    unit,
    qualifier: '~',
    status: 'estimate',
    printed: '',
    locator: '',
    released:
      figures
        .map(({ released }) => released)
        .sort()
        .at(-1) ?? '',
    access: 'public',
    note:
      figures.length > 0
        ? `implied by rows ${figures.map(({ row }) => row + 1).join(', ')} of figures.csv`
        : '',
  };
}

/** The rows as CSV, with a byte order mark, because Chinese Excel needs it to detect UTF-8. */
export function chartCsv(rows: readonly ChartRow[]): string {
  return `\uFEFF${writeCsv(
    CHART_COLUMNS,
    rows.map((row) => CHART_COLUMNS.map((column) => row[column])),
  )}`;
}
