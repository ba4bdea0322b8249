import { parseDecimal } from '../figures/decimal.ts';
import type { Problem } from '../figures/problem.ts';
import { badNumber, cellFault } from '../tables/cellChecks.ts';
import { fixed, problem, say, withoutData } from '../tables/report.ts';
import type { TableSchema } from '../tables/schema.ts';
import type { Row } from './smallTable.ts';

/** Checks each cell of a small table, and that its keys are unique. */
export function smallTableProblems(rows: readonly Row[], schema: TableSchema): Problem[] {
  const problems: Problem[] = [];
  const file = `${schema.name}.csv`;
  for (const { line, cells } of rows) {
    for (const column of schema.columns) {
      const value = cells[column.name] ?? '';
      const fault =
        cellFault(column, value) ??
        (column.type === 'decimal' && value !== '' && !parseDecimal(value)
          ? badNumber(value)
          : undefined);
      if (!fault) continue;
      const spot = { file, line, column: column.name, value };
      problems.push(problem('error', fault.code, spot, fault.expected, fault.mend));
    }
  }
  return [...problems, ...duplicateKeys(file, rows, schema)];
}

function duplicateKeys(file: string, rows: readonly Row[], { key }: TableSchema): Problem[] {
  if (!key) return [];
  const first = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const value = key.map((name) => cells[name]).join('|');
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, line);
      return [];
    }
    return [
      problem(
        'error',
        'duplicate-key',
        { file, line, column: key.join('|'), value },
        fixed('每个键只有一行', 'one row for each key'),
        withoutData(
          say(
            `与第 ${before} 行重复；删去一行或改正`,
            `line ${before} has the same key; delete or correct one`,
          ),
        ),
      ),
    ];
  });
}
