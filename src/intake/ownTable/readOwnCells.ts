import { emptyFile } from '../fileProblems.ts';
import { csvCells } from './csvCells.ts';
import { fileKind } from './fileKind.ts';
import type { CellsWanted, OwnCells } from './ownCells.ts';
import {
  encryptedWorkbook,
  MOST_CELLS,
  MOST_COLUMNS,
  MOST_FILE_BYTES,
  notTable,
  oldWorkbook,
  tooLarge,
  tooManyCells,
  tooManyColumns,
  webPage,
} from './ownProblems.ts';

/** A file that a reader drops on the page. */
export interface OwnFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Reads the cells of a reader's own CSV, TSV or XLSX file, in a browser or in Node. Of a workbook
 * it reads the requested sheet, or the first non-empty one. No data leave the machine; the workbook
 * reader is loaded on first use.
 */
export async function readOwnCells(
  { name, blob }: OwnFile,
  how: CellsWanted = {},
): Promise<OwnCells> {
  if (blob.size === 0) return { problems: [emptyFile(name)] };
  if (blob.size > MOST_FILE_BYTES) return { problems: [tooLarge(name)] };
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const read = await readAs(name, blob, bytes, how);
  if ('problems' in read) return read;
  const width = read.cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > MOST_COLUMNS) return { problems: [tooManyColumns(name)] };
  const count = read.cells.reduce((sum, row) => sum + row.length, 0);
  if (count > MOST_CELLS) return { problems: [tooManyCells(name)] };
  if (!read.cells.some((row) => row.some((cell) => cell.trim() !== ''))) {
    return { problems: [emptyFile(name)] };
  }
  return read;
}

async function readAs(
  name: string,
  blob: Blob,
  bytes: Uint8Array<ArrayBuffer>,
  how: CellsWanted,
): Promise<OwnCells> {
  const found = fileKind(bytes);
  switch (found.kind) {
    case 'text':
      return csvCells(name, blob, found.encoding, how.onProgress);
    case 'workbook': {
      const { xlsxCells } = await import('./xlsxCells.ts');
      return xlsxCells(name, bytes, how);
    }
    case 'old-workbook':
      return { problems: [oldWorkbook(name)] };
    case 'encrypted':
      return { problems: [encryptedWorkbook(name)] };
    case 'web-page':
      return { problems: [webPage(name)] };
    case 'other':
      return { problems: [notTable(name)] };
  }
}
