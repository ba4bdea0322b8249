import { pickColumn } from './columns.ts';
import { cellColumns, type FigureColumns, FigureTable } from './figureTable.ts';

/** A new table of some rows of another, in the given order; the rows get new numbers. */
export function pickRows({ columns }: FigureTable, rows: Uint32Array): FigureTable {
  const cells = cellColumns(columns).map(([name, column]) => [name, pickColumn(column, rows)]);
  const picked = {
    length: rows.length,
    lines: rows.map((row) => columns.lines[row] ?? 0),
    ...Object.fromEntries(cells),
  } as FigureColumns;
  return new FigureTable(picked);
}
