import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowOfKey, rowsInSight, scrollToRow, tablePieces } from './tableWindow.ts';

const COUNT = fc.integer({ min: 1, max: 20_000 });

it('draws every row that can be seen, and few besides', () => {
  fc.assert(
    fc.property(COUNT, fc.nat(600_000), (count, asked) => {
      const scrolled = Math.min(asked, Math.max(0, count * 40 - 500));
      const { first, end } = rowsInSight(scrolled, 500, 40, count);
      expect(first * 40).toBeLessThanOrEqual(scrolled);
      expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((scrolled + 500) / 40)));
      expect(end - first).toBeLessThan(70);
    }),
  );
});

it('stands for each row once, as itself or in a gap', () => {
  fc.assert(
    fc.property(
      COUNT,
      fc.nat(20_000),
      fc.nat(60),
      fc.integer({ min: -1, max: 20_000 }),
      (count, a, n, kept) => {
        const first = Math.min(a, count - 1);
        const pieces = tablePieces({ first, end: Math.min(count, first + n) }, kept, count);
        let at = 0;
        for (const piece of pieces) {
          if (piece.kind === 'gap') at += piece.rows;
          else {
            expect(piece.first).toBe(at);
            at = piece.end;
          }
        }
        expect(at).toBe(count);
        const drawn = pieces.some(
          (piece) => piece.kind === 'rows' && piece.first <= kept && kept < piece.end,
        );
        expect(drawn).toBe(kept >= 0 && kept < count);
      },
    ),
  );
});

it.each([
  ['ArrowDown', 4, 5],
  ['ArrowUp', 0, 0],
  ['PageDown', 4, 14],
  ['PageDown', 95, 99],
  ['PageUp', 14, 4],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['Enter', 50, undefined],
])('%s on row %i leads to row %s', (key, from, to) => {
  expect(rowOfKey(key, from, 100, 10)).toBe(to);
});

it.each([
  ['stays where it is for a row in sight', 12, 400],
  ['goes up to the row', 2, 80],
  ['goes down until the row is seen whole', 40, 1180],
])('%s', (_, row, to) => {
  expect(scrollToRow(row, { scrolled: 400, height: 500, head: 40, rowHeight: 40 })).toBe(to);
});
