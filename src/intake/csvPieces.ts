import Papa from 'papaparse';
import { QuoteFollower } from './quoteFollower.ts';

/** Consecutive records of a file. */
export interface CsvPiece {
  readonly rows: readonly (readonly string[])[];
  /** The physical line, from 1, on which each row starts. */
  readonly lines: Uint32Array;
  /** Rows with unclosed or misplaced quotes, by index into `rows`. */
  readonly badQuotes: ReadonlySet<number>;
}

// In UTF-16 units; no hand-written record is this long. An unclosed quote swallows the rest of a
// file.
const LONGEST_RECORD = 32 << 20;

/**
 * Cuts text into pieces that end with a record, and parses each. Lines are counted here, because
 * the parser's own row numbers are inconsistent where a cell holds a line break. Reading stops at a
 * record longer than the limit.
 */
export async function* csvPieces(texts: AsyncIterable<string>): AsyncGenerator<CsvPiece> {
  const quotes = new QuoteFollower();
  let rest = '';
  let line = 1;
  let heldReturn = '';
  for await (const text of texts) {
    let step = heldReturn + text;
    heldReturn = step.endsWith('\r') ? '\r' : '';
    if (heldReturn) step = step.slice(0, -1);
    step = withPlainBreaks(step);
    const end = quotes.lastRecordEnd(step);
    if (end < 0) {
      rest += step;
      if (rest.length <= LONGEST_RECORD) continue;
      yield { rows: [[rest.slice(0, 80)]], lines: Uint32Array.of(line), badQuotes: new Set([0]) };
      return;
    }
    const piece = parsePiece(rest + step.slice(0, end), line);
    rest = step.slice(end + 1);
    line = piece.nextLine;
    yield piece;
  }
  if (rest !== '') yield parsePiece(rest, line);
}

/** Converts CRLF of Windows and CR of old Macs to LF, so that one rule counts lines. */
function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function parsePiece(text: string, firstLine: number): CsvPiece & { nextLine: number } {
  // The parser below `Papa.parse`: the wrapper keeps the cells of a piece alive longer, which costs
  // as much time as the parsing.
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n', quoteChar: '"' });
  const { data, errors }: Papa.ParseResult<string[]> = parser.parse(text, 0, false);
  const lines = new Uint32Array(data.length);
  const plain = !text.includes('"');
  let line = firstLine;
  for (let i = 0; i < data.length; i++) {
    lines[i] = line;
    line += plain ? 1 : 1 + breaksIn(data[i] ?? []);
  }
  const badQuotes = new Set<number>();
  for (const { type, row } of errors) if (type === 'Quotes') badQuotes.add(row ?? 0);
  return { rows: data, lines, badQuotes, nextLine: line };
}

function breaksIn(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++;
  }
  return breaks;
}
