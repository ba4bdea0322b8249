import type { Problem } from '../figures/problem.ts';
import { cleanHeader } from '../tables/cleanHeader.ts';
import type { Header } from '../tables/header.ts';
import type { TableSchema } from '../tables/schema.ts';
import { brokenUtf8Line } from './brokenUtf8.ts';
import type { Rows } from './columns.ts';
import { csvPieces } from './csvPieces.ts';
import { type ByteWatch, decodeText, type Encoding, natureOf, WrongEncoding } from './decode.ts';

/** Receives the rows of a table during reading. */
export interface RowSink {
  /**
   * Called after the header is read; called again if the file turns out to have another encoding.
   */
  start(): void;
  /**
   * Receives rows, their physical lines, and the position of each column of the schema in a row
   * (undefined if the file lacks the column). Cells still have the guard of `formulaGuard.ts`.
   */
  rows(rows: Rows, lines: readonly number[], positions: readonly (number | undefined)[]): void;
}

/** The result of reading; `readable` is false if no row could be read. */
export interface TableReading {
  readonly readable: boolean;
  readonly problems: Problem[];
}

/** Loads the module that makes the problems of a file, only if there are any. */
const faults = () => import('./fileProblems.ts');

/**
 * Reads one CSV file into a sink and returns the problems of the file: its nature, encoding, header
 * and quotes, and rows of a wrong length.
 */
export async function readTable(
  file: string,
  blob: Blob,
  schema: TableSchema,
  sink: RowSink,
  watch: ByteWatch = {},
): Promise<TableReading> {
  if (blob.size === 0) return { readable: false, problems: [(await faults()).emptyFile(file)] };
  const nature = natureOf(new Uint8Array(await blob.slice(0, 4096).arrayBuffer()));
  if (nature.kind === 'binary')
    return { readable: false, problems: [(await faults()).notText(file)] };
  const { encoding } = nature;
  try {
    return await readAs(file, blob, encoding, schema, sink, watch);
  } catch (error) {
    if (!(error instanceof WrongEncoding)) throw error;
    const { brokenUnicode, brokenUtf8, readAsGb18030 } = await faults();
    if (encoding !== 'utf-8') return { readable: false, problems: [brokenUnicode(file)] };
    const line = await brokenUtf8Line(blob);
    if (line !== undefined) return { readable: false, problems: [brokenUtf8(file, line)] };
    const again = await readAs(file, blob, 'gb18030', schema, sink, watch);
    return { ...again, problems: [readAsGb18030(file), ...again.problems] };
  }
}

async function readAs(
  file: string,
  blob: Blob,
  encoding: Encoding,
  schema: TableSchema,
  sink: RowSink,
  watch: ByteWatch,
): Promise<TableReading> {
  const problems: Problem[] = [];
  let header: Header | undefined;
  let positions: (number | undefined)[] = [];
  let any = false;
  for await (const piece of csvPieces(decodeText(blob, encoding, watch))) {
    const good: (readonly string[])[] = [];
    const lines: number[] = [];
    for (let i = 0; i < piece.rows.length; i++) {
      const row = piece.rows[i];
      if (!row || isBlank(row)) continue;
      const line = piece.lines[i] ?? 0;
      if (piece.badQuotes.has(i)) {
        problems.push((await faults()).badQuotes(file, line, row));
        if (!header) return { readable: false, problems };
      } else if (!header) {
        header =
          cleanHeader(row, schema) ??
          (await import('../tables/header.ts')).readHeader(file, line, row, schema);
        problems.push(...header.problems);
        if (header.problems.some(({ severity }) => severity === 'error')) {
          return { readable: false, problems };
        }
        positions = schema.columns.map(({ name }) => header?.positions.get(name));
        sink.start();
      } else if (row.length !== header.width) {
        problems.push((await faults()).wrongLength(file, line, row, header.width));
      } else {
        good.push(row);
        lines.push(line);
      }
    }
    if (good.length > 0) sink.rows(good, lines, positions);
    any ||= good.length > 0;
  }
  if (!header) return { readable: false, problems: [(await faults()).emptyFile(file)] };
  if (!any && schema.required && problems.length === 0) {
    problems.push((await faults()).noRows(file));
  }
  return { readable: true, problems };
}

/**
 * Says if a line is empty or contains only commas, as spreadsheets leave them: it states nothing.
 */
function isBlank(row: readonly string[]): boolean {
  return row[0] === '' && row.every((cell) => cell === '');
}
