import { isCoded, isText, type StoredColumn, type TextColumn } from '../figures/columns.ts';
import { cellColumns } from '../figures/figureTable.ts';
import type { Problem } from '../figures/problem.ts';
import {
  badNumber,
  type CellFault,
  cellFault,
  garbled,
  LONGEST_CELL,
  tooLong,
} from '../tables/cellChecks.ts';
import { FIGURES } from '../tables/figures.ts';
import { problem } from '../tables/report.ts';
import type { FigureRows } from './figureRows.ts';
import type { KnownIds } from './knownIds.ts';

const FILE = 'figures.csv';

/**
 * Checks the cells of figures.csv. A column of codes is checked once per distinct text, so a
 * million rows cost no more than their distinct cells; rows are searched only for a bad text.
 */
export function figureCellProblems({ columns, bad }: FigureRows, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  const report = (row: number, column: string, value: string, fault: CellFault) => {
    const spot = { file: FILE, line: columns.lines[row], column, value };
    problems.push(problem('error', fault.code, spot, fault.expected, fault.mend));
  };

  const stored = new Map<string, StoredColumn>(cellColumns(columns));
  for (const schema of FIGURES.columns) {
    const column = stored.get(schema.name);
    if (!column || !isCoded(column)) continue;
    const ids = schema.refersTo ? known[schema.refersTo] : undefined;
    const faults = column.names.map((name) => cellFault(schema, name) ?? ids?.fault(name));
    if (faults.every((fault) => fault === undefined)) continue;
    for (let row = 0; row < columns.length; row++) {
      const code = column.codes[row] ?? -1;
      const fault = faults[code];
      if (fault) report(row, schema.name, column.names[code] ?? '', fault);
    }
  }
  for (const [name, cells] of Object.entries(bad)) {
    for (const { row, text } of cells) report(row, name, text, badNumber(text));
  }
  for (const [name, column] of stored) {
    if (isText(column)) textFaults(column, (row, text, fault) => report(row, name, text, fault));
  }
  return problems;
}

/**
 * Finds cells of free text that are too long or contain broken characters, without copying them.
 */
function textFaults(
  column: TextColumn,
  report: (row: number, text: string, fault: CellFault) => void,
): void {
  const { units, ends } = column;
  // Nearly all files are valid, and one pass over the code units confirms it.
  if (!holdsBroken(units) && !holdsLong(ends)) return;
  for (let row = 0; row < ends.length; row++) {
    const cell = units.subarray(row === 0 ? 0 : ends[row - 1], ends[row]);
    const long = cell.length > LONGEST_CELL;
    if (!long && !holdsBroken(cell)) continue;
    const text = String.fromCharCode(...cell.subarray(0, 200));
    report(row, text, long ? tooLong() : garbled());
  }
}

// Control characters except tab and line breaks, and U+FFFD: the same rule as for other cells.
function holdsBroken(units: Uint16Array): boolean {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0;
    if (unit < 32 ? unit !== 9 && unit !== 10 && unit !== 13 : unit === 127 || unit === 0xfffd) {
      return true;
    }
  }
  return false;
}

function holdsLong(ends: Uint32Array): boolean {
  let start = 0;
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row] ?? start;
    if (end - start > LONGEST_CELL) return true;
    start = end;
  }
  return false;
}
