/** A row of a reader's table, and its number as a spreadsheet counts. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with one header line. */
export interface OwnSheet {
  readonly header: SheetRow;
  readonly body: readonly SheetRow[];
}

const filled = (cell: string) => cell.trim() !== '';

/**
 * Finds the header: the first line with more than its first cell, for a title may stand above it.
 * Blank lines are left out. Undefined where there is no such line.
 */
export function ownSheet(cells: readonly (readonly string[])[]): OwnSheet | undefined {
  const rows = cells.map((row, i): SheetRow => ({ line: i + 1, cells: row }));
  const start = rows.findIndex((row) => row.cells.slice(1).some(filled));
  const header = rows[start];
  if (!header) return undefined;
  return { header, body: rows.slice(start + 1).filter((row) => row.cells.some(filled)) };
}

/** The letters by which a spreadsheet calls a column, from 0. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}
