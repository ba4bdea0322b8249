import { expect, it } from 'vitest';
import { rebalance } from '../../../ranking/rebalance.ts';
import { inHundredths } from './inHundredths.ts';

const TEN = [12, 12, 12, 10, 10, 10, 10, 8, 8, 8];
const NONE: ReadonlySet<number> = new Set();

it('a weight that a reader moves stays at its new value, and the total stays 100', () => {
  for (let value = 0; value <= 100; value += 0.5) {
    const moved = inHundredths(rebalance(TEN, 0, value, NONE), 0, NONE);
    expect(moved[0]).toBe(value);
    expect(moved.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  }
});

it('a locked weight stays to the last digit', () => {
  const locked = new Set([1, 2]);
  const moved = inHundredths(rebalance(TEN, 0, 22.5, locked), 0, locked);
  expect(moved.slice(0, 3)).toEqual([22.5, 12, 12]);
});

it('the moved weight takes the remainder where all others are locked', () => {
  expect(inHundredths([33.3333, 66.67], 0, new Set([1]))).toEqual([33.33, 66.67]);
});
