import Papa from 'papaparse';

/** Some records of a file that follow one another. */
export interface CsvPiece {
  readonly rows: readonly (readonly string[])[];
  /** The physical line, from 1, on which each row starts. */
  readonly lines: Uint32Array;
  /** Rows whose quotes do not close or stand in the wrong place, by index into `rows`. */
  readonly badQuotes: readonly number[];
}

/**
 * Cuts text into pieces that end with a record, and parses each. Lines are counted here, because
 * the parser's own row numbers disagree with each other where a cell holds a line break.
 */
export async function* csvPieces(texts: AsyncIterable<string>): AsyncGenerator<CsvPiece> {
  let rest = '';
  let inQuote = false;
  let line = 1;
  let heldReturn = '';
  for await (const text of texts) {
    let step = heldReturn + text;
    heldReturn = step.endsWith('\r') ? '\r' : '';
    if (heldReturn) step = step.slice(0, -1);
    step = withPlainBreaks(step);
    const boundary = lastBoundary(step, inQuote);
    inQuote = boundary.inQuote;
    if (boundary.at < 0) {
      rest += step;
      continue;
    }
    const piece = parsePiece(rest + step.slice(0, boundary.at), line);
    rest = step.slice(boundary.at + 1);
    line = piece.nextLine;
    yield piece;
  }
  if (rest !== '') yield parsePiece(rest, line);
}

/** CRLF of Windows and CR of old Macs become LF, so that one rule counts lines. */
function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The last line break outside quotes, or -1; and whether the text ends inside quotes. */
function lastBoundary(text: string, inQuote: boolean): { at: number; inQuote: boolean } {
  let at = -1;
  let quoted = inQuote;
  for (let start = 0; ; ) {
    const quote = text.indexOf('"', start);
    const end = quote < 0 ? text.length : quote;
    if (!quoted && end > start) {
      const lineBreak = text.lastIndexOf('\n', end - 1);
      if (lineBreak >= start) at = lineBreak;
    }
    if (quote < 0) return { at, inQuote: quoted };
    quoted = !quoted;
    start = quote + 1;
  }
}

function parsePiece(text: string, firstLine: number): CsvPiece & { nextLine: number } {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    quoteChar: '"',
    dynamicTyping: false,
  });
  const lines = new Uint32Array(data.length);
  const plain = !text.includes('"');
  let line = firstLine;
  for (let i = 0; i < data.length; i++) {
    lines[i] = line;
    line += plain ? 1 : 1 + breaksIn(data[i] ?? []);
  }
  const badQuotes = [
    ...new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row ?? 0] : []))),
  ];
  return { rows: data, lines, badQuotes, nextLine: line };
}

function breaksIn(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++;
  }
  return breaks;
}
