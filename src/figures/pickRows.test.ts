import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pickRows } from './pickRows.ts';
import { figureTable } from './tableFixture.ts';

it('picks rows whole, in the order asked for', () => {
  const texts = fc.record({
    printed: fc.string(),
    note: fc.string(),
    value: fc.constantFrom('', '35.1', '-3.0'),
    released: fc.constantFrom('', '2023-04-25'),
  });
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1 }), fc.array(fc.nat()), (rows, wanted) => {
      const table = figureTable(rows);
      const picked = Uint32Array.from(wanted, (n) => n % rows.length);
      const found = [...pickRows(table, picked).all()];
      expect(found).toEqual([...picked].map((row, i) => ({ ...table.at(row), row: i })));
    }),
  );
});
