import type { Bilingual } from '../figures/language.ts';
import type { Problem } from '../figures/problem.ts';
import { fixed, holdsNoData } from '../tables/report.ts';
import type { TableSchema } from '../tables/schema.ts';

const DESCRIPTION = 'datapackage.json';

const EXPECTED = fixed('见终端', 'see the terminal');
const MEND = fixed(
  '运行 npm run -s cli -- check 看全文；它引用了数据，公开版不显示',
  'run npm run -s cli -- check for the whole text; it quotes the data, which a public edition does not show',
);

/**
 * A problem for a public list: its kind, its position and the rule of the contract, but no cell and
 * no sentence that quotes one. The faulty row may be an internal one.
 */
export function publicProblem(
  { code, severity, file, line, column, expected, mend }: Problem,
  schemas: readonly TableSchema[],
): Problem {
  const table = schemas.find(({ name }) => file === `${name}.csv`);
  const columns = table?.columns ?? [];
  return {
    code,
    severity,
    file: table || file === DESCRIPTION ? file : '',
    line,
    // A header without the contract's names may be a row of figures.
    column: columns.find(({ name }) => name === column)?.name,
    value: undefined,
    expected: open(expected, EXPECTED),
    mend: open(mend, MEND),
  };
}

/**
 * Public problems for others than the keeper of the files: each kind once, without line numbers.
 */
export function withoutLines(problems: readonly Problem[]): Problem[] {
  const kinds = new Map<string, Problem>();
  for (const problem of problems) {
    const kind: Problem = {
      ...problem,
      line: undefined,
      expected: NAMES_LINE.test(problem.expected.en) ? EXPECTED : problem.expected,
      mend: NAMES_LINE.test(problem.mend.en) ? MEND : problem.mend,
    };
    kinds.set(JSON.stringify(kind), kind);
  }
  return [...kinds.values()];
}

const NAMES_LINE = /\blines? \d/;

const open = (text: Bilingual, instead: Bilingual): Bilingual =>
  holdsNoData(text) ? text : instead;
