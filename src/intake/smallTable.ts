import type { Problem } from '../figures/problem.ts';
import { withoutGuard } from '../tables/formulaGuard.ts';
import type { TableSchema } from '../tables/schema.ts';
import { cellAt } from './columns.ts';
import type { ByteWatch } from './decode.ts';
import { readTable } from './readTable.ts';

/** A row of a table of moderate size, by column name; an empty cell is ''. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The result of reading a small table. */
export interface SmallTable {
  /** Undefined if the file cannot be read as a table. */
  readonly rows: readonly Row[] | undefined;
  /** True if no row was lost to broken quotes or commas, so that all ids are known. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** Reads a small table into rows by column name; the cells are not checked yet. */
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
  return { rows, complete, problems };
}
