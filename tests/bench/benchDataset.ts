import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORE_TABLES } from '../../src/tables/contract.ts';
import type { TableName } from '../../src/tables/tableNames.ts';
import { writeCsv } from '../../src/tables/writeCsv.ts';

export type Cells = Readonly<Record<string, string>>;
export type BenchTables = Partial<Record<TableName, readonly Cells[]>>;

/** Writes tables as a fictional dataset folder; a column that a row does not name is empty. */
export async function writeBenchDataset(
  folder: string,
  title: string,
  tables: BenchTables,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, rows] of Object.entries(tables) as [TableName, readonly Cells[]][]) {
    const header = CORE_TABLES[name].columns.map((column) => column.name);
    const text = writeCsv(
      header,
      rows.map((row) => header.map((column) => row[column] ?? '')),
    );
    await writeFile(join(folder, `${name}.csv`), text);
  }
  const description = { title, red_banner: { demo: true }, resources: [] };
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(description));
}
