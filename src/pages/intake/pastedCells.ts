import { MOST_CELLS } from '../../intake/ownTable/ownProblems.ts';

/**
 * The cells of a table on the clipboard, where spreadsheets put HTML beside the plain text; the
 * value of merged cells is in the first one. Undefined if there is no table. The document is inert:
 * nothing in it runs or is fetched.
 */
export function pastedCells(html: string): string[][] | undefined {
  if (!/<table/i.test(html) || html.length > 20_000_000) return undefined;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table || table.rows.length === 0) return undefined;
  const rows: string[][] = [];
  let count = 0;
  for (const row of table.rows) {
    const at = row.rowIndex;
    let column = 0;
    const cells = rowAt(rows, at);
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column++;
      const width = Math.max(1, cell.colSpan);
      for (let down = 0; down < Math.max(1, cell.rowSpan); down++) {
        const line = rowAt(rows, at + down);
        for (let across = 0; across < width; across++) {
          line[column + across] = down === 0 && across === 0 ? textOf(cell) : '';
          if (++count > MOST_CELLS) return undefined;
        }
      }
      column += width;
    }
  }
  return rows.slice(0, table.rows.length).map((row) => Array.from(row, (cell) => cell ?? ''));
}

function rowAt(rows: string[][], at: number): string[] {
  const row = rows[at] ?? [];
  rows[at] = row;
  return row;
}

const textOf = (cell: Element) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
