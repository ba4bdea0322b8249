import Papa from 'papaparse';
import type { Problem } from '../../figures/problem.ts';
import { garbled } from '../../tables/cellChecks.ts';
import { withoutGuard } from '../../tables/formulaGuard.ts';
import { problem } from '../../tables/report.ts';
import { brokenUtf8Line } from '../brokenUtf8.ts';
import { decodeText, type Encoding, WrongEncoding } from '../decode.ts';
import { badQuotes, brokenUnicode, brokenUtf8, readAsGb18030 } from '../fileProblems.ts';
import type { OwnCells } from './ownCells.ts';

const DELIMITERS = [',', '\t', ';', '|'];

/** The cells of a delimited text in any supported encoding. */
export async function csvCells(
  file: string,
  blob: Blob,
  encoding: Encoding,
  onProgress: (ratio: number) => void = () => undefined,
): Promise<OwnCells> {
  try {
    return parsed(file, await textOf(blob, encoding), [], onProgress);
  } catch (error) {
    if (!(error instanceof WrongEncoding)) throw error;
    if (encoding !== 'utf-8') return { problems: [brokenUnicode(file)] };
    const line = await brokenUtf8Line(blob);
    if (line !== undefined) return { problems: [brokenUtf8(file, line)] };
    return parsed(file, await textOf(blob, 'gb18030'), [readAsGb18030(file)], onProgress);
  }
}

async function textOf(blob: Blob, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decodeText(blob, encoding)) text += piece;
  return text;
}

function parsed(
  file: string,
  text: string,
  warnings: readonly Problem[],
  onProgress: (ratio: number) => void,
): OwnCells {
  const bad = text.indexOf('\ufffd');
  if (bad >= 0) {
    const line = text.slice(0, bad).split(/\r\n?|\n/).length;
    const { code, expected, mend } = garbled();
    return { problems: [problem('error', code, { file, line }, expected, mend)] };
  }
  // Convert all line breaks to LF: a file merged from two programs may mix several kinds.
  const plain = text.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(plain);
  const data: string[][] = [];
  let unpaired: Problem | undefined;
  Papa.parse<string[]>(plain, {
    newline: '\n',
    delimiter,
    step: ({ data: row, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        unpaired = badQuotes(file, data.length + 1, row);
        parser.abort();
      }
      data.push(row);
      onProgress(meta.cursor / plain.length);
    },
  });
  if (unpaired) return { problems: [unpaired] };
  if (data.at(-1)?.join('') === '') data.pop();
  return { cells: data.map((row) => row.map(withoutGuard)), warnings };
}

/**
 * The delimiter, guessed from the lines that contain one: a title above the table would mislead the
 * guess.
 */
function delimiterOf(text: string): string {
  const { meta } = Papa.parse<string[]>(text.slice(Math.max(0, text.search(/^.*[,\t;|]/m))), {
    newline: '\n',
    preview: 10,
    skipEmptyLines: 'greedy',
    delimitersToGuess: DELIMITERS,
  });
  return meta.delimiter;
}
