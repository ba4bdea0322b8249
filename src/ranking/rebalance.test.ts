import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebalance } from './rebalance.ts';

const none = new Set<number>();

describe('a changed weight', () => {
  it('changes the others in proportion', () => {
    expect(rebalance([40, 40, 20], 0, 70, none)).toEqual([70, 20, 10]);
    expect(rebalance([100, 0, 0], 0, 40, none)).toEqual([40, 30, 30]);
  });

  it('keeps a locked weight and stops at the unlocked sum', () => {
    expect(rebalance([40, 40, 20], 0, 90, new Set([1]))).toEqual([60, 40, 0]);
    expect(rebalance([40, 40, 20], 0, 10, new Set([1, 2]))).toEqual([40, 40, 20]);
  });

  it('is spread evenly over others that are nearly 0', () => {
    expect(rebalance([0, 5, 5e-324], 1, 0, new Set())).toEqual([2.5, 0, 2.5]);
  });

  it('never changes the sum or makes a weight negative', () => {
    const weights = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(
        weights,
        fc.nat(9),
        fc.double({ min: -50, max: 150, noNaN: true }),
        fc.array(fc.nat(9)),
        (all, at, value, locked) => {
          const index = at % all.length;
          const after = rebalance(all, index, value, new Set(locked));
          const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
          expect(sum(after)).toBeCloseTo(sum(all), 6);
          for (const weight of after) expect(weight).toBeGreaterThanOrEqual(-1e-9);
        },
      ),
    );
  });
});
