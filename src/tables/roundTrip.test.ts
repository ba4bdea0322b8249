import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from './__data__/cellsArbitrary.ts';
import { CORE_TABLES } from './contract.ts';
import type { Table } from './table.ts';

const TABLES: readonly Table<unknown>[] = Object.values<Table<unknown>>(CORE_TABLES);

describe.each(TABLES.map((table) => [table.name, table] as const))('%s.csv', (_, table) => {
  it('reads a written row back as the same row', () => {
    fc.assert(
      fc.property(cellsOf(table), (cells) => {
        const row = table.read(cells);
        expect(table.read(table.write(row))).toEqual(row);
      }),
    );
  });

  it('writes only its own columns', () => {
    const names = table.columns.map(({ name }) => name);
    fc.assert(
      fc.property(cellsOf(table), (cells) => {
        expect(names).toEqual(expect.arrayContaining(Object.keys(table.write(table.read(cells)))));
      }),
    );
  });
});
