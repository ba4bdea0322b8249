import { intervalKey, intervalKeys } from './days.ts';
import type { Figure, FigureKey, IndicatorId, Measure, PlaceId } from './figure.ts';
import type { CodeColumn, FigureTable } from './figureTable.ts';
import { type Period, type Span, spanFits } from './period.ts';

/** What the wanted figures share; what is left out is free. */
export interface FigureFilter {
  readonly place?: PlaceId;
  readonly indicator?: IndicatorId;
  readonly measure?: Measure;
  /** Under any of its names: 2023-Q1 finds what is stated of 2023-03 ytd, too. */
  readonly period?: Period;
  readonly span?: Span;
}

/**
 * The figures that a filter admits, in file order, revisions included. Compares column codes, so a
 * million rows take a few milliseconds and no index has to be kept.
 */
export function selectFigures(table: FigureTable, filter: FigureFilter): Figure[] {
  const { columns } = table;
  const wanted: { codes: Int32Array; code: number }[] = [];
  const want = (column: CodeColumn, name: string | undefined) => {
    if (name !== undefined) wanted.push({ codes: column.codes, code: column.names.indexOf(name) });
  };
  want(columns.place, filter.place);
  want(columns.indicator, filter.indicator);
  want(columns.measure, filter.measure);
  if (!filter.period) want(columns.span, filter.span);
  if (wanted.some(({ code }) => code < 0)) return [];
  const intervals = filter.period && intervalsOf(table, filter.period, filter.span);
  if (intervals?.length === 0) return [];
  const found: Figure[] = [];
  for (let row = 0; row < table.length; row++) {
    if (!wanted.every(({ codes, code }) => codes[row] === code)) continue;
    if (!intervals || intervals.includes(table.intervals.at(row))) found.push(table.at(row));
  }
  return found;
}

/** The numbers of the intervals that a period may cover, or that it covers with a span. */
function intervalsOf({ intervals }: FigureTable, period: Period, span: Span | undefined): number[] {
  if (span && !spanFits(period, span)) return [];
  const keys = span ? [intervalKey(period, span)] : intervalKeys(period);
  return keys.flatMap((key) => intervals.find(key) ?? []);
}

/** Whether two figures are revisions of one another. */
export function sameKey(a: FigureKey, b: FigureKey): boolean {
  return (
    a.place === b.place &&
    a.indicator === b.indicator &&
    a.measure === b.measure &&
    a.of === b.of &&
    a.scope === b.scope &&
    intervalKey(a.period, a.span) === intervalKey(b.period, b.span)
  );
}

/** Keeps the newest release of each key, in file order of the first statement. */
export function latestRevisions(figures: readonly Figure[]): Figure[] {
  const latest: Figure[] = [];
  for (const figure of figures) {
    const at = latest.findIndex((other) => sameKey(other, figure));
    const other = latest[at];
    if (!other) latest.push(figure);
    else if (other.released <= figure.released) latest[at] = figure;
  }
  return latest;
}
