import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf } from './rowsOf.ts';

it('finds the same rows as a scan, in file order', () => {
  const names = ['east', 'west', 'constructor', ''];
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: names.length - 1 })), (codes) => {
      const column = { names, codes: Int32Array.from(codes) };
      for (const [code, name] of names.entries()) {
        expect([...rowsOf(column, name)]).toEqual(
          codes.flatMap((own, row) => (own === code ? [row] : [])),
        );
      }
      expect(rowsOf(column, 'north')).toHaveLength(0);
    }),
    { numRuns: 50 },
  );
});
