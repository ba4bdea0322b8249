import type { Problem } from '../../figures/problem.ts';
import { emptyFile } from '../fileProblems.ts';
import { csvCells } from './csvCells.ts';
import { fileKind } from './fileKind.ts';
import {
  encryptedWorkbook,
  MOST_BYTES,
  MOST_CELLS,
  MOST_COLUMNS,
  notTable,
  oldWorkbook,
  tooLarge,
  tooManyCells,
  tooManyColumns,
  webPage,
} from './ownProblems.ts';

/** A file that a reader dropped on the page. */
export interface OwnFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Which cells of a file are wanted, and who wants to know how far they are read, 0 to 1. */
export interface CellsWanted {
  readonly sheet?: string | undefined;
  readonly onProgress?: ((ratio: number) => void) | undefined;
}

/** The sheets of a workbook that hold anything, and the one whose cells were read. */
export interface Sheets {
  readonly names: readonly string[];
  readonly shown: string;
}

/** Its cells as text, row by row as a spreadsheet counts them; or why there are none. */
export type OwnCells =
  | {
      readonly cells: string[][];
      readonly warnings: readonly Problem[];
      /** Of a workbook. */
      readonly sheets?: Sheets;
    }
  | { readonly problems: Problem[] };

/**
 * Reads the cells of a reader's own CSV, TSV or XLSX file, in a browser or in Node: of a workbook
 * the sheet of that name, or the first that holds anything. Nothing leaves the machine; what reads
 * workbooks is loaded when the first one comes.
 */
export async function readOwnCells(
  { name, blob }: OwnFile,
  how: CellsWanted = {},
): Promise<OwnCells> {
  if (blob.size === 0) return { problems: [emptyFile(name)] };
  if (blob.size > MOST_BYTES) return { problems: [tooLarge(name)] };
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
