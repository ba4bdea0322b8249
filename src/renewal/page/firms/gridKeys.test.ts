import { expect, it } from 'vitest';
import { type CellBox, cellOfKey } from './gridKeys.ts';

// Two parks, five cells a line: cells 0-6 are in the first, 7-9 in the second.
const CELLS: CellBox[] = [
  ...Array.from({ length: 7 }, (_, i) => ({
    left: 25 * (i % 5),
    top: 25 * Math.floor(i / 5),
    group: 1,
  })),
  ...Array.from({ length: 3 }, (_, i) => ({ left: 25 * i, top: 80, group: 2 })),
];

it.each([
  ['ArrowRight', false, 0, 1],
  ['ArrowRight', false, 9, 9],
  ['ArrowLeft', false, 7, 6],
  ['ArrowDown', false, 1, 6],
  ['ArrowDown', false, 4, 6],
  ['ArrowDown', false, 6, 8],
  ['ArrowDown', false, 9, 9],
  ['ArrowUp', false, 9, 6],
  ['ArrowUp', false, 2, 2],
  ['Home', false, 6, 0],
  ['End', false, 0, 6],
  ['End', true, 0, 9],
  ['Home', true, 9, 0],
  ['PageDown', false, 3, 7],
  ['PageDown', false, 7, 7],
  ['PageUp', false, 9, 0],
  ['Enter', false, 3, undefined],
])('%s (Ctrl %s) leads from cell %i to %s', (key, ctrl, from, to) => {
  expect(cellOfKey(key, ctrl, from, CELLS)).toBe(to);
});
