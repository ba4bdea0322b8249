import Papa from 'papaparse';
import { withGuard } from './formulaGuard.ts';

/**
 * Writes a table as CSV: commas, LF after every record, quotes where a cell needs them, and a guard
 * before cells that a spreadsheet would run. Intake reads every cell back unchanged, except that a
 * CR or CRLF inside a cell becomes LF.
 *
 * @throws RangeError if a row and the header differ in length
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly string[]>): string {
  const written = Array.from(rows, (row, i) => {
    if (row.length !== header.length) {
      throw new RangeError(`row ${i}: ${row.length} cells under ${header.length} columns`);
    }
    return row.map((cell) => withGuard(cell.replace(/\r\n?/g, '\n')));
  });
  return `${Papa.unparse([[...header], ...written], { newline: '\n' })}\n`;
}
