import type { Problem } from '../figures/problem.ts';
import { csvPieces } from './csvPieces.ts';
import type { ByteWatch, Encoding } from './decode.ts';
import { decodeText, natureOf, WrongEncoding } from './decode.ts';
import { type Header, readHeader } from './header.ts';
import { problem, say } from './report.ts';
import type { TableSchema } from './tableSchema.ts';

/** Takes the rows of a table as they are read. Cells are in the order of the schema's columns. */
export interface RowSink {
  /** Called once, and again from the start when the file turns out to be in another encoding. */
  start(header: Header): void;
  row(cells: readonly string[], line: number): void;
}

/**
 * Reads one CSV file into a sink and returns what is wrong with it as a file: its nature, its
 * encoding, its header, its quotes, rows of a wrong length.
 */
export async function readTable(
  file: string,
  blob: Blob,
  schema: TableSchema,
  sink: RowSink,
  watch: ByteWatch = {},
): Promise<Problem[]> {
  if (blob.size === 0) {
    return [
      problem(
        'error',
        'empty-file',
        { file },
        say('至少有一行表头', 'at least a header line'),
        say('文件是空的；请重新导出', 'the file is empty; export it again'),
      ),
    ];
  }
  const head = new Uint8Array(await blob.slice(0, 4096).arrayBuffer());
  const nature = natureOf(head);
  if (nature.kind === 'binary') {
    return [
      problem(
        'error',
        'not-text',
        { file },
        say('CSV 文本文件', 'a CSV text file'),
        say(
          '这是图片、压缩包或 Excel 文件改了名；请在 Excel 里另存为“CSV UTF-8”',
          'this is a picture, an archive or a workbook under another name; save it from Excel as “CSV UTF-8”',
        ),
      ),
    ];
  }
  try {
    return await readAs(file, blob, nature.encoding, schema, sink, watch);
  } catch (error) {
    if (!(error instanceof WrongEncoding) || nature.encoding !== 'utf-8') throw error;
    const announced = problem(
      'warning',
      'decoded-gb18030',
      { file },
      say('UTF-8 编码', 'UTF-8'),
      say(
        '文件不是 UTF-8，已按 GB18030（GBK）读取；请核对汉字，最好另存为“CSV UTF-8”',
        'not UTF-8, so it was read as GB18030 (GBK); check the Chinese text, and better save it as “CSV UTF-8”',
      ),
    );
    return [announced, ...(await readAs(file, blob, 'gb18030', schema, sink, watch))];
  }
}

async function readAs(
  file: string,
  blob: Blob,
  encoding: Encoding,
  schema: TableSchema,
  sink: RowSink,
  watch: ByteWatch,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  let header: Header | undefined;
  let order: (number | undefined)[] = [];
  let cells: string[] = [];
  let straight = false;
  for await (const { rows, lines, badQuotes } of csvPieces(decodeText(blob, encoding, watch))) {
    for (const index of badQuotes) {
      problems.push(badQuote(file, lines[index], rows[index]));
    }
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i];
      if (!row || (row.length === 1 && row[0] === '')) continue;
      const line = lines[i] ?? 0;
      if (!header) {
        header = readHeader(file, row, schema);
        problems.push(...header.problems);
        order = schema.columns.map(({ name }) => header?.positions.get(name));
        straight =
          order.every((position, column) => position === column) && row.length === order.length;
        cells = new Array<string>(order.length);
        sink.start(header);
        if (header.problems.some(({ severity }) => severity === 'error')) return problems;
        continue;
      }
      if (row.length !== header.width) {
        problems.push(wrongLength(file, line, row, header.width));
        continue;
      }
      if (straight) {
        sink.row(row, line);
        continue;
      }
      for (let column = 0; column < order.length; column++) {
        const position = order[column];
        cells[column] = position === undefined ? '' : (row[position] ?? '');
      }
      sink.row(cells, line);
    }
  }
  return problems;
}

function wrongLength(file: string, line: number, row: readonly string[], width: number): Problem {
  return problem(
    'error',
    'field-count',
    { file, line, value: row.join(',') },
    say(`${width} 格，与表头相同`, `${width} cells, as in the header`),
    say(
      `这一行有 ${row.length} 格；格内有逗号的要用英文双引号括起来`,
      `this line has ${row.length}; put a cell that holds a comma in double quotes`,
    ),
  );
}

function badQuote(
  file: string,
  line: number | undefined,
  row: readonly string[] | undefined,
): Problem {
  return problem(
    'error',
    'bad-quotes',
    { file, line, value: row?.join(',') },
    say('成对的英文双引号', 'double quotes in pairs'),
    say(
      '从这一行起引号没有配对；格内的双引号要写成两个 ""',
      'from this line on a quote is not closed; write a double quote inside a cell twice ("")',
    ),
  );
}
