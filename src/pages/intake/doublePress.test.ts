import { expect, it } from 'vitest';
import { DoublePress } from './doublePress.ts';

const first = { timeStamp: 1000, clientX: 200, clientY: 300, detail: 1 };

it.each([
  ['at the same place and soon, is the second of a double one', {}, true],
  ['a hand’s tremor away, too', { clientX: 205, clientY: 304 }, true],
  ['after half a second, stands for itself', { timeStamp: 1500 }, false],
  ['on another row, stands for itself', { clientY: 380 }, false],
  ['by key, stands for itself', { detail: 0 }, false],
])('a press %s', (_, change, second) => {
  const presses = new DoublePress();
  expect(presses.isSecond(first)).toBe(false);
  expect(presses.isSecond({ ...first, timeStamp: 1150, ...change })).toBe(second);
});
