import type { CodeColumn } from './columns.ts';
import { intervalKey, intervalKeys } from './days.ts';
import type { Figure, IndicatorId, Measure, PlaceId } from './figure.ts';
import { keyText } from './figureKey.ts';
import type { FigureTable } from './figureTable.ts';
import { type Period, type Span, spanFits } from './period.ts';
import { rowsOf } from './rowsOf.ts';

/** The properties of the wanted figures; an absent one matches everything. */
export interface FigureFilter {
  readonly place?: PlaceId;
  /** Figures of any of these places; a field. */
  readonly places?: readonly PlaceId[];
  readonly indicator?: IndicatorId;
  readonly measure?: Measure;
  /** Under any name: 2023-Q1 also finds figures of 2023-03 ytd. */
  readonly period?: Period;
  readonly span?: Span;
}

/**
 * The figures that match a filter, in file order, revisions included. It scans only the rows of
 * the place, else of the indicator.
 */
export function selectFigures(table: FigureTable, filter: FigureFilter): Figure[] {
  return Array.from(selectedRows(table, filter), (row) => table.at(row));
}

/** True if any figure matches a filter. */
export function hasFigure(table: FigureTable, filter: FigureFilter): boolean {
  return !selectedRows(table, filter).next().done;
}

function* selectedRows(table: FigureTable, filter: FigureFilter): Generator<number> {
  const { place, places = place === undefined ? undefined : [place], indicator, period } = filter;
  const columns = table.columnsFor(
    places ? { places, ...(period && { years: [period.year] }) } : 'all',
  );
  const wanted: { codes: Int32Array; code: number }[] = [];
  const want = (column: CodeColumn, name: string | undefined) => {
    if (name !== undefined) wanted.push({ codes: column.codes, code: column.names.indexOf(name) });
  };
  const isByPlace = places !== undefined && (places.length === 1 || indicator === undefined);
  if (isByPlace) want(columns.indicator, indicator);
  want(columns.measure, filter.measure);
  if (!period) want(columns.span, filter.span);
  if (wanted.some(({ code }) => code < 0)) return;
  const intervals = period && intervalsOf(table, period, filter.span);
  if (intervals?.length === 0) return;
  const ids = new Set<string>(places);
  const isOfPlace = places && columns.place.names.map((name) => ids.has(name));
  const rows = isByPlace
    ? rowsOfAll(columns.place, places)
    : indicator !== undefined
      ? rowsOf(columns.indicator, indicator)
      : columns.place.codes.keys();
  for (const row of rows) {
    if (!wanted.every(({ codes, code }) => codes[row] === code)) continue;
    if (isOfPlace && !isOfPlace[columns.place.codes[row] ?? -1]) continue;
    if (!intervals || intervals.includes(table.intervals.at(row))) yield table.numberAt(row);
  }
}

/** The rows of several names, in file order. */
function rowsOfAll(column: CodeColumn, names: readonly string[]): Iterable<number> {
  const [only, ...more] = names;
  if (only !== undefined && more.length === 0) return rowsOf(column, only);
  return names.flatMap((name) => [...rowsOf(column, name)]).sort((a, b) => a - b);
}

/** The interval numbers of a period, for one span or for all. */
function intervalsOf({ intervals }: FigureTable, period: Period, span: Span | undefined): number[] {
  if (span && !spanFits(period, span)) return [];
  const keys = span ? [intervalKey(period, span)] : intervalKeys(period);
  return keys.flatMap((key) => intervals.find(key) ?? []);
}

/** Keeps the newest release of each key, in the file order of the first releases. */
export function latestRevisions(figures: readonly Figure[]): Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const key = keyText(figure);
    const other = latest.get(key);
    if (!other || other.released <= figure.released) latest.set(key, figure);
  }
  return [...latest.values()];
}
