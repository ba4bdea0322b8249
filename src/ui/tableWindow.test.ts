import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowOfKey, tablePieces, withKept } from './tableWindow.ts';

const COUNT = fc.integer({ min: 1, max: 20_000 });

it('contains each row once, as itself or in a gap', () => {
  fc.assert(
    fc.property(
      COUNT,
      fc.nat(20_000),
      fc.nat(60),
      fc.integer({ min: -1, max: 20_000 }),
      (count, a, n, kept) => {
        const first = Math.min(a, count - 1);
        const rows = Array.from({ length: Math.min(n, count - first) }, (_, i) => first + i);
        const pieces = tablePieces(withKept(rows, kept, count), count);
        let at = 0;
        for (const piece of pieces) {
          if (piece.kind === 'gap') at += piece.rows;
          else {
            expect(piece.first).toBe(at);
            at = piece.end;
          }
        }
        expect(at).toBe(count);
        expect(pieces.length).toBeLessThan(6);
        const drawn = pieces.some(
          (piece) => piece.kind === 'rows' && piece.first <= kept && kept < piece.end,
        );
        expect(drawn).toBe((kept >= 0 && kept < count) || rows.includes(kept));
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
