import type { Bilingual } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import { nearestName } from './nearest.ts';
import { meaningAdvice, nearMeaning } from './nearMeaning.ts';
import { fixed, problem, say, withoutData } from './report.ts';
import type { TableSchema } from './schema.ts';

/** Where each column of the schema stands in the file, and what is wrong with the header. */
export interface Header {
  readonly width: number;
  /** Position by column name; a column that the file leaves out is absent. */
  readonly positions: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

// What a header looks like when the file is separated by something else.
const SEPARATORS: readonly (readonly [RegExp, string, string, string])[] = [
  [/，/, 'full-width-comma', '全角逗号“，”', 'full-width commas (，)'],
  [/;|；/, 'semicolon-separated', '分号', 'semicolons'],
  [/\t/, 'tab-separated', '制表符', 'tabs'],
  [/\|/, 'pipe-separated', '竖线“|”', 'vertical bars (|)'],
];

/** Reads the header of a table. A column is never guessed: what is missing, twice or unknown is said. */
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
      // Near a column that is not there, it is that column misspelt: its cells must not be lost.
      const misspelt = near !== undefined && !names.includes(near);
      problems.push(
        problem(
          misspelt ? 'error' : 'warning',
          'unknown-column',
          { ...spot, column: name, value: name },
          wanted,
          misspelt
            ? say(`是不是 ${near}？改正列名`, `did you mean ${near}? Mend the name`)
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
 * The problem of a header that another sign than a comma separates: it names the sign and how to
 * save the file. No column's name holds one of these signs.
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
