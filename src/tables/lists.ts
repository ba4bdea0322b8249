import type { DatasetLists } from '../figures/dataset.ts';
import type { Cells } from './column.ts';
import { LIST_TABLES } from './contract.ts';
import type { TableName } from './tableNames.ts';

type Key = keyof DatasetLists;
type ListName = Exclude<TableName, 'places' | 'indicators' | 'sources' | 'figures'>;

const KEYS = Object.keys(LIST_TABLES) as Key[];

/** Reads the lists of a dataset; `cellsOf` returns the checked rows of a table by its name. */
export function readLists(cellsOf: (table: string) => readonly Cells[]): DatasetLists {
  const list = (key: Key) =>
    cellsOf(LIST_TABLES[key].name).map((cells) => LIST_TABLES[key].read(cells));
  // A mapped type cannot be built property by property.
  return Object.fromEntries(KEYS.map((key) => [key, list(key)])) as unknown as DatasetLists;
}

/** Writes the rows of the lists of a dataset, by the name of their table. */
export function writeLists(lists: DatasetLists): Record<ListName, Cells[]> {
  const rows = <Of extends Key>(key: Of) => lists[key].map((row) => LIST_TABLES[key].write(row));
  const named = KEYS.map((key) => [LIST_TABLES[key].name, rows(key)]);
  return Object.fromEntries(named) as Record<ListName, Cells[]>;
}
