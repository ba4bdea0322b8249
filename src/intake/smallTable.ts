import { parseDecimal } from '../figures/decimal.ts';
import type { Problem } from '../figures/problem.ts';
import { badNumber, cellFault } from './cellChecks.ts';
import { cellAt } from './columns.ts';
import type { ByteWatch } from './decode.ts';
import { withoutGuard } from './formulaGuard.ts';
import { readTable } from './readTable.ts';
import { problem, say } from './report.ts';
import type { TableSchema } from './tableSchema.ts';

/** A row of a table of moderate size, by column name; an empty cell is ''. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What reading a small table came to. */
export interface SmallTable {
  /** Undefined where the file cannot be read as a table. */
  readonly rows: readonly Row[] | undefined;
  /** Whether no row was lost to its quotes or commas, so that its ids are all there. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Reads every table but figures.csv: rows by column name, each cell checked by itself, keys unique.
 */
export async function readSmallTable(
  file: string,
  blob: Blob,
  schema: TableSchema,
  watch: ByteWatch,
): Promise<SmallTable> {
  let rows: Row[] = [];
  const { readable, problems } = await readTable(
    file,
    blob,
    schema,
    {
      start: () => {
        rows = [];
      },
      rows: (read, lines, positions) => {
        read.forEach((cells, i) => {
          const named = schema.columns.map(({ name }, column) => {
            return [name, withoutGuard(cellAt(cells, positions[column]))] as const;
          });
          rows.push({ line: lines[i] ?? 0, cells: Object.fromEntries(named) });
        });
      },
    },
    watch,
  );
  if (!readable) return { rows: undefined, complete: false, problems };
  const complete = !problems.some(({ severity }) => severity === 'error');
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
  return { rows, complete, problems: [...problems, ...duplicateKeys(file, rows, schema)] };
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
