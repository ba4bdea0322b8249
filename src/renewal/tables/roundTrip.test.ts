import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../tables/__data__/cellsArbitrary.ts';
import type { Table } from '../../tables/table.ts';
import { LAND_TABLES } from './landTables.ts';

const TABLES = Object.values<Table<unknown>>(LAND_TABLES);

describe.each(TABLES.map((table) => [table.name, table] as const))('%s.csv', (_, table) => {
  it('reads what it writes as the same row', () => {
    fc.assert(
      fc.property(cellsOf(table), (cells) => {
        const row = table.read(cells);
        expect(table.read(table.write(row))).toEqual(row);
      }),
    );
  });

  it('writes exactly its own columns', () => {
    const names = table.columns.map(({ name }) => name);
    fc.assert(
      fc.property(cellsOf(table), (cells) => {
        expect(Object.keys(table.write(table.read(cells)))).toEqual(names);
      }),
    );
  });
});
