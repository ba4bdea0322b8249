import { LONGEST_CELL } from '../../tables/cellChecks.ts';
import { carriedLines, headerDepth, joinLayers, readTitle, type TableTitle } from './headLines.ts';

/** A row of a reader's table, and its number as in a spreadsheet. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with its header, joined from several lines, and the lines above the header. */
export interface OwnSheet {
  readonly header: SheetRow;
  /** The lines of the header if there are several, with merged cells repeated to the right. */
  readonly layers: readonly (readonly string[])[];
  /** The last line of the header, numbered as in a spreadsheet. */
  readonly headerEnd: number;
  readonly title: TableTitle;
  readonly body: readonly SheetRow[];
  /** Rows with a cell beyond the limit of any cell: an unclosed quote swallows part of a table. */
  readonly tooLong: readonly SheetRow[];
}

// A header cell is a name; a longer text is something else.
const LONGEST_NAME = 400;

const asName = (cell: string) => cell.slice(0, LONGEST_NAME);
const filled = (cell: string) => cell.trim() !== '';

/**
 * Finds the header: the first line with more than its first cell, because a title may be above it,
 * and the lower lines that its merged cells span. Blank lines are skipped.
 *
 * @returns undefined if there is no such line
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

/** Says if a line contains only the unit, usually at its right end: 单位：亿元. */
function isTitle(row: readonly string[]): boolean {
  const said = row.filter(filled);
  return said.length === 1 && /单位\s*[:：]/.test(said[0] ?? '');
}

/** The column letters of a spreadsheet, for an index from 0. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}
