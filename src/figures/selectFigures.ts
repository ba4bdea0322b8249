import type { CodeColumn } from './columns.ts';
import { intervalKey, intervalKeys } from './days.ts';
import type { Figure, IndicatorId, Measure, PlaceId } from './figure.ts';
import { keyText } from './figureKey.ts';
import type { FigureTable } from './figureTable.ts';
import { type Period, type Span, spanFits } from './period.ts';
import { rowsOf } from './rowsOf.ts';

/** What the wanted figures share; what is left out is free. */
export interface FigureFilter {
  readonly place?: PlaceId;
  readonly indicator?: IndicatorId;
  readonly measure?: Measure;
  /** Under any of its names: 2023-Q1 finds what is stated of 2023-03 ytd, too. */
  readonly period?: Period;
  readonly span?: Span;
}

/** The figures that a filter admits, in file order, revisions included. Only rows of its place, else of its indicator, are looked at. */
export function selectFigures(table: FigureTable, filter: FigureFilter): Figure[] {
  return Array.from(selectedRows(table, filter), (row) => table.at(row));
}

/** Whether a filter admits any figure. */
export function hasFigure(table: FigureTable, filter: FigureFilter): boolean {
  return !selectedRows(table, filter).next().done;
}

function* selectedRows(table: FigureTable, filter: FigureFilter): Generator<number> {
  const { columns } = table;
  const { place, indicator } = filter;
  const wanted: { codes: Int32Array; code: number }[] = [];
  const want = (column: CodeColumn, name: string | undefined) => {
    if (name !== undefined) wanted.push({ codes: column.codes, code: column.names.indexOf(name) });
  };
  if (place !== undefined) want(columns.indicator, indicator);
  want(columns.measure, filter.measure);
  if (!filter.period) want(columns.span, filter.span);
  if (wanted.some(({ code }) => code < 0)) return;
  const intervals = filter.period && intervalsOf(table, filter.period, filter.span);
  if (intervals?.length === 0) return;
  const rows =
    place !== undefined
      ? rowsOf(columns.place, place)
      : indicator !== undefined
        ? rowsOf(columns.indicator, indicator)
        : columns.place.codes.keys();
  for (const row of rows) {
    if (!wanted.every(({ codes, code }) => codes[row] === code)) continue;
    if (!intervals || intervals.includes(table.intervals.at(row))) yield row;
  }
}

/** The numbers of the intervals that a period may cover, or that it covers with a span. */
function intervalsOf({ intervals }: FigureTable, period: Period, span: Span | undefined): number[] {
  if (span && !spanFits(period, span)) return [];
  const keys = span ? [intervalKey(period, span)] : intervalKeys(period);
  return keys.flatMap((key) => intervals.find(key) ?? []);
}

/** Keeps the newest release of each key, in file order of the first statement. */
export function latestRevisions(figures: readonly Figure[]): Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const key = keyText(figure);
    const other = latest.get(key);
    if (!other || other.released <= figure.released) latest.set(key, figure);
  }
  return [...latest.values()];
}
