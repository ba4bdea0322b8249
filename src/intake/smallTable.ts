import { parseDecimal } from '../figures/decimal.ts';
import type { Problem } from '../figures/problem.ts';
import { badNumber, cellFault } from './cellChecks.ts';
import type { ByteWatch } from './decode.ts';
import { readTable } from './readTable.ts';
import { problem, say } from './report.ts';
import type { TableSchema } from './tableSchema.ts';

/** A row of a table of moderate size, by column name; an empty cell is ''. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Reads every table but figures.csv: rows by column name, each cell checked by itself, keys unique. */
export async function readSmallTable(
  file: string,
  blob: Blob,
  schema: TableSchema,
  watch: ByteWatch,
): Promise<{ rows: Row[]; problems: Problem[] }> {
  let rows: Row[] = [];
  const problems = await readTable(
    file,
    blob,
    schema,
    {
      start: () => {
        rows = [];
      },
      row: (cells, line) => {
        const named = schema.columns.map(({ name }, i) => [name, cells[i] ?? ''] as const);
        rows.push({ line, cells: Object.fromEntries(named) });
      },
    },
    watch,
  );
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
  return { rows, problems: [...problems, ...duplicateKeys(file, rows, schema)] };
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
        say('每个键只有一行', 'one row for each key'),
        say(
          `与第 ${before} 行重复；删去一行或改正`,
          `line ${before} has the same key; delete or mend one`,
        ),
      ),
    ];
  });
}
