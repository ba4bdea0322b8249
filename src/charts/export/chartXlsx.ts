import type { Row, SheetData } from 'write-excel-file/universal';
import { isPoint } from '../workbench/point.ts';
import { scaledAt } from '../workbench/shownSeries.ts';
import { CHART_COLUMNS, chartRows } from './chartTable.ts';
import type { ChartToGo } from './chartToGo.ts';

/**
 * The chart as a workbook: its table, its figures, and notes. Numbers are numbers, and texts are
 * never formulas.
 */
export async function chartXlsx(togo: ChartToGo): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const { words } = togo;
  return write(
    [
      {
        sheet: words.chartSheet,
        data: chartSheet(togo),
        columns: [{ width: 16 }, ...togo.chart.shown.map(() => ({ width: 22 }))],
        stickyRowsCount: 1,
      },
      {
        sheet: words.rowSheet,
        data: rowSheet(togo),
        columns: CHART_COLUMNS.map(() => ({ width: 16 })),
        stickyRowsCount: 1,
      },
      { sheet: words.notes, data: noteSheet(togo), columns: [{ width: 14 }, { width: 100 }] },
    ],
    { fontFamily: 'Microsoft YaHei' },
  ).toBlob();
}

const text = (value: string) => ({ value, type: String });
const head = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });

function chartSheet({ chart: { model, shown } }: ChartToGo): SheetData {
  const [period = ''] = model.columns;
  const periods = model.rows.map(([name = '']) => name).reverse();
  return [
    [
      head(period),
      ...shown.map(({ name, axis }) => head(axis.name ? `${name}（${axis.name}）` : name)),
    ],
    ...periods.map(
      (name, i): Row => [
        text(name),
        ...shown.map((one) => {
          const { series, texts } = one;
          const point = series.points[i];
          return point && isPoint(point)
            ? { value: scaledAt(one, i) ?? 0, type: Number }
            : text(texts[i] ?? '');
        }),
      ],
    ),
  ];
}

function rowSheet({ dataset, view, chart, credit }: ChartToGo): SheetData {
  const rows = chartRows(dataset, view, chart.shown, credit.language, credit.demo);
  return [
    CHART_COLUMNS.map(head),
    ...rows.map(
      (row): Row =>
        CHART_COLUMNS.map((column) =>
          column === 'value' && row.value !== ''
            ? { value: Number(row.value), type: Number }
            : text(row[column]),
        ),
    ),
  ];
}

function noteSheet({ chart: { model }, credit, words }: ChartToGo): SheetData {
  const { noteRows } = words;
  return [
    [noteRows.title, model.title],
    [noteRows.subtitle, model.subtitle],
    [noteRows.note, model.note],
    [noteRows.demo, credit.demo],
    [noteRows.source, credit.source],
    [noteRows.updated, credit.updated],
    [noteRows.link, credit.link],
  ].flatMap(([name = '', value]): Row[] => (value ? [[head(name), text(value)]] : []));
}
