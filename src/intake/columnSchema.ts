import type { TableName } from './tableNames.ts';

/** What a cell holds; `id` and `list` are texts with a form of their own. */
export type CellType =
  | 'text'
  | 'id'
  | 'list'
  | 'decimal'
  | 'integer'
  | 'date'
  | 'period'
  | 'year'
  | 'flag';

export interface ColumnSchema {
  readonly name: string;
  readonly type: CellType;
  /** The column must stand in the header and no cell of it may be empty. */
  readonly required?: true;
  /** The only values allowed; of a list, those of its parts. */
  readonly values?: readonly string[];
  /** Words that the contract knows; others are allowed where the dataset's description names them. */
  readonly open?: readonly string[];
  /** The unit of its numbers, where the contract fixes one. */
  readonly unit?: string;
  /** The table whose ids the cell must name. */
  readonly refersTo?: TableName;
}

export interface TableSchema {
  readonly name: TableName;
  readonly columns: readonly ColumnSchema[];
  /** Columns that together name a row, where the table has such a key. */
  readonly key?: readonly string[];
  /** A dataset without this table is incomplete. */
  readonly required: boolean;
}

export const text = (name: string): ColumnSchema => ({ name, type: 'text' });
export const must = (column: ColumnSchema): ColumnSchema => ({ ...column, required: true });
export const id = (name: string): ColumnSchema => ({ name, type: 'id', required: true });
export const ref = (name: string, refersTo: TableName): ColumnSchema => ({
  name,
  type: 'id',
  refersTo,
});
export const oneOf = (name: string, values: readonly string[]): ColumnSchema => ({
  name,
  type: 'text',
  values,
});
export const typed = (name: string, type: CellType): ColumnSchema => ({ name, type });

export const openTo = (name: string, open: readonly string[]): ColumnSchema => ({
  name,
  type: 'text',
  open,
});

export const listOf = (name: string, values: readonly string[]): ColumnSchema => ({
  name,
  type: 'list',
  values,
});
export const measured = (name: string, unit: string): ColumnSchema => ({
  name,
  type: 'decimal',
  unit,
});
