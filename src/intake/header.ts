import type { Problem } from '../figures/problem.ts';
import { nearestName } from './nearest.ts';
import { problem, say } from './report.ts';
import type { TableSchema } from './tableSchema.ts';

/** Where each column of the schema stands in the file, and what is wrong with the header. */
export interface Header {
  readonly width: number;
  /** Position by column name; a column that the file leaves out is absent. */
  readonly positions: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

// What a header looks like when the file is separated by something else.
const SEPARATORS: readonly (readonly [RegExp, string, string, string])[] = [
  [/，/, 'full-width-comma', '全角逗号“，”', 'a full-width comma (，)'],
  [/;/, 'semicolon-separated', '分号', 'semicolons'],
  [/\t/, 'tab-separated', '制表符', 'tabs'],
];

/** Reads the header of a table. A column is never guessed: what is missing, twice or unknown is said. */
export function readHeader(file: string, cells: readonly string[], schema: TableSchema): Header {
  const names = cells.map((cell) => cell.trim());
  const known = schema.columns.map(({ name }) => name);
  const spot = { file, line: 1 };
  const wanted = say(known.join(','), known.join(','));

  if (names.length === 1) {
    const wrong = SEPARATORS.find(([sign]) => sign.test(names[0] ?? ''));
    if (wrong) {
      const [, code, zh, en] = wrong;
      return {
        width: 1,
        positions: new Map(),
        problems: [
          problem(
            'error',
            code,
            { ...spot, value: names[0] },
            say('列与列之间用半角逗号“,”', 'columns separated by a comma (,)'),
            say(
              `这个文件用${zh}分列；请在 Excel 里另存为“CSV UTF-8（逗号分隔）”`,
              `this file uses ${en}; save it from Excel as “CSV UTF-8 (comma delimited)”`,
            ),
          ),
        ],
      };
    }
  }

  const positions = new Map<string, number>();
  const problems: Problem[] = [];
  names.forEach((name, position) => {
    if (!known.includes(name)) {
      const near = nearestName(name, known);
      problems.push(
        problem(
          'warning',
          'unknown-column',
          { ...spot, column: name, value: name },
          wanted,
          near
            ? say(`是不是 ${near}？这一列没有读`, `did you mean ${near}? This column was not read`)
            : say(
                '这一列没有读；不需要就删去',
                'this column was not read; delete it if not needed',
              ),
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
          say('每个列名只出现一次', 'each column name once'),
          say('删去重复的一列，或改正列名', 'delete one of the two columns, or rename it'),
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
        say(`在表头补上列 ${name}`, `add the column ${name} to the header`),
      ),
    );
  }
  return { width: names.length, positions, problems };
}
