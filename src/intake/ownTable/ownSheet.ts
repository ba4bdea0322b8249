import { LONGEST_CELL } from '../../tables/cellChecks.ts';
import { carriedLines, headerDepth, joinLayers, readTitle, type TableTitle } from './headLines.ts';

/** A row of a reader's table, and its number as a spreadsheet counts. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with its header, several lines of which have been joined, and what stands above that. */
export interface OwnSheet {
  readonly header: SheetRow;
  /** Its lines where there are several, merged cells carried to the right. */
  readonly layers: readonly (readonly string[])[];
  /** The last line of the header, as a spreadsheet counts. */
  readonly headerEnd: number;
  readonly title: TableTitle;
  readonly body: readonly SheetRow[];
  /** Rows with a cell longer than any cell can be: a quote that closes far below swallows a table. */
  readonly tooLong: readonly SheetRow[];
}

// A header names a column; beyond this it is something else.
const LONGEST_NAME = 400;

const asName = (cell: string) => cell.slice(0, LONGEST_NAME);
const filled = (cell: string) => cell.trim() !== '';

/**
 * Finds the header: the first line with more than its first cell, for a title may stand above it,
 * and the lines below that its merged cells span. Blank lines are left out. Undefined where there is
 * no such line.
 */
export function ownSheet(cells: readonly (readonly string[])[]): OwnSheet | undefined {
  const rows = cells.map((row, i): SheetRow => ({ line: i + 1, cells: row }));
  const isLong = (row: SheetRow) => row.cells.some((cell) => cell.length > LONGEST_CELL);
  const start = rows.findIndex(({ cells: row }) => row.slice(1).some(filled) && !isTitle(row));
  const header = rows[start];
  if (!header) return undefined;
  const depth = headerDepth(cells, start);
  const layers =
    depth === 1
      ? []
      : carriedLines(cells.slice(start, start + depth)).map((line) => line.map(asName));
  const names = layers[0]?.map((_, at) => joinLayers(layers.map((line) => line[at] ?? '')));
  const below = rows.slice(start + depth).filter((row) => row.cells.some(filled));
  return {
    header: { ...header, cells: (names ?? header.cells).map(asName) },
    layers,
    headerEnd: start + depth,
    title: readTitle(cells.slice(0, start)),
    body: below.filter((row) => !isLong(row)),
    tooLong: below.filter(isLong),
  };
}

/** A line that only says the unit, somewhere at its right end: 单位：亿元. */
function isTitle(row: readonly string[]): boolean {
  const said = row.filter(filled);
  return said.length === 1 && /单位\s*[:：]/.test(said[0] ?? '');
}

/** The letters by which a spreadsheet calls a column, from 0. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}
