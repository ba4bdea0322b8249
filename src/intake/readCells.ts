import type { Problem } from '../figures/problem.ts';
import { csvPieces } from './csvPieces.ts';
import { decodeText, type Encoding, natureOf, WrongEncoding } from './decode.ts';
import { badQuotes, brokenUnicode, emptyFile, notText, readAsGb18030 } from './fileProblems.ts';

/** A CSV file with any columns: its rows that are not blank, with the physical line of each. */
export interface Cells {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly problems: readonly Problem[];
}

/** Reads a CSV file that is not a table of the data contract. */
export async function readCells(file: string, blob: Blob): Promise<Cells> {
  if (blob.size === 0) return { rows: [], problems: [emptyFile(file)] };
  const nature = natureOf(new Uint8Array(await blob.slice(0, 4096).arrayBuffer()));
  if (nature.kind === 'binary') return { rows: [], problems: [notText(file)] };
  try {
    return await readAs(file, blob, nature.encoding);
  } catch (error) {
    if (!(error instanceof WrongEncoding)) throw error;
    if (nature.encoding !== 'utf-8') return { rows: [], problems: [brokenUnicode(file)] };
    const { rows, problems } = await readAs(file, blob, 'gb18030');
    return { rows, problems: [readAsGb18030(file), ...problems] };
  }
}

async function readAs(file: string, blob: Blob, encoding: Encoding): Promise<Cells> {
  const rows: { line: number; cells: readonly string[] }[] = [];
  const problems: Problem[] = [];
  for await (const piece of csvPieces(decodeText(blob, encoding))) {
    piece.rows.forEach((cells, i) => {
      const line = piece.lines[i] ?? 0;
      if (piece.badQuotes.has(i)) problems.push(badQuotes(file, line, cells));
      else if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
    });
  }
  if (rows.length === 0 && problems.length === 0) problems.push(emptyFile(file));
  return { rows, problems };
}
