import type { Bilingual } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import { nearestName } from './nearest.ts';
import { meaningAdvice, nearMeaning } from './nearMeaning.ts';
import { fixed, problem, say, withoutData } from './report.ts';
import type { TableSchema } from './schema.ts';

/** The position of each column in the file, and the problems of the header. */
export interface Header {
  readonly width: number;
  /** Position by column name, from 0; a column missing from the file is absent. */
  readonly positions: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

// Names that a header contains when another sign separates the columns.
const SEPARATORS: readonly (readonly [RegExp, string, string, string])[] = [
  [/，/, 'full-width-comma', '全角逗号“，”', 'full-width commas (，)'],
  [/;|；/, 'semicolon-separated', '分号', 'semicolons'],
  [/\t/, 'tab-separated', '制表符', 'tabs'],
  [/\|/, 'pipe-separated', '竖线“|”', 'vertical bars (|)'],
];

/**
 * Reads the header of a table. It guesses no column: a missing, repeated or unknown column is a
 * problem.
 *
 * @param line physical line of the header, from 1
 */
export function readHeader(
  file: string,
  line: number,
  cells: readonly string[],
  schema: Pick<TableSchema, 'columns'>,
): Header {
  const names = cells.map((cell) => cell.trim());
  const separator = wrongSeparator(file, line, names);
  if (separator) return { width: names.length, positions: new Map(), problems: [separator] };

  const known = schema.columns.map(({ name }) => name);
  const spot = { file, line };
  const wanted = withoutData(say(known.join(','), known.join(',')));
  const positions = new Map<string, number>();
  const problems: Problem[] = [];
  names.forEach((name, position) => {
    if (!known.includes(name)) {
      const near = nearestName(name, known);
      // A name close to a missing column is that column misspelt: an error, so that its cells are
      // not lost.
      const misspelt = near !== undefined && !names.includes(near);
      problems.push(
        problem(
          misspelt ? 'error' : 'warning',
          'unknown-column',
          { ...spot, column: name, value: name },
          wanted,
          misspelt
            ? say(`是不是 ${near}？改正列名`, `did you mean ${near}? Correct the name`)
            : unreadColumn(name, schema),
        ),
      );
      return;
    }
    if (positions.has(name)) {
      problems.push(
        problem(
          'error',
          'duplicate-column',
          { ...spot, column: name, value: name },
          fixed('每个列名只出现一次', 'each column name once'),
          fixed('删去重复的一列，或改正列名', 'delete one of the two columns, or rename it'),
        ),
      );
      return;
    }
    positions.set(name, position);
  });
  for (const { name, required } of schema.columns) {
    if (!required || positions.has(name)) continue;
    problems.push(
      problem(
        'error',
        'missing-column',
        { ...spot, column: name },
        wanted,
        withoutData(say(`在表头补上列 ${name}`, `add the column ${name} to the header`)),
      ),
    );
  }
  return { width: names.length, positions, problems };
}

function unreadColumn(name: string, schema: Pick<TableSchema, 'columns'>): Bilingual {
  const meaning = nearMeaning(name);
  if (!meaning) {
    return fixed(
      '这一列没有读；不需要就删去',
      'this column was not read; delete it if it is not needed',
    );
  }
  const { zh, en } = meaningAdvice(meaning, schema);
  return withoutData(say(`这一列没有读：${zh}`, `this column was not read: ${en}`));
}

/**
 * The problem of a header with another separator than a comma: it names the sign and explains how
 * to save the file. No column name contains such a sign.
 */
export function wrongSeparator(
  file: string,
  line: number,
  names: readonly string[],
): Problem | undefined {
  for (const [sign, code, zh, en] of SEPARATORS) {
    const cell = names.find((name) => sign.test(name));
    if (cell === undefined) continue;
    return problem(
      'error',
      code,
      { file, line, value: cell },
      fixed('列与列之间用半角逗号“,”', 'columns separated by a comma (,)'),
      withoutData(
        say(
          `这个文件用${zh}分列；请在 Excel 里另存为“CSV UTF-8（逗号分隔）”`,
          `this file uses ${en}; save it from Excel as “CSV UTF-8 (comma delimited)”`,
        ),
      ),
    );
  }
  return undefined;
}
