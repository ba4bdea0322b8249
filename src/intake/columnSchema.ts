import type { CellType, ColumnSchema } from '../tables/schema.ts';

export type { TableSchema } from '../tables/schema.ts';

export const text = (name: string): ColumnSchema => ({ name, type: 'text' });
export const must = (column: ColumnSchema): ColumnSchema => ({ ...column, required: true });
export const id = (name: string): ColumnSchema => ({ name, type: 'id', required: true });
export const ref = (name: string, refersTo: string): ColumnSchema => ({
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
