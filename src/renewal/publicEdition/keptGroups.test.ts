import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptBesideRest, keptGroups } from './keptGroups.ts';
import { LEAST_FIRMS } from './suppressCells.ts';

const told = (counts: readonly number[], kept: readonly boolean[] | 'all') =>
  kept === 'all' ? 'all' : counts.map((count, i) => (kept[i] ? '.' : count)).join(' ');

describe('the groups of a whole', () => {
  it.each([
    [[5, 6, 7], '5 6 7'],
    // The one of two is not left alone: the whole would give it away.
    [[2, 9, 8], '. 9 .'],
    [[0, 9, 8], '. 9 .'],
    [[1, 2, 9], '. . 9'],
    [[0, 0, 9], '. . .'],
    [[0, 2, 0], 'all'],
    [[9, 0], '. .'],
  ])('%j are told as %s', (counts, shown) => {
    expect(told(counts, keptGroups(counts))).toBe(shown);
  });

  it('keep back what is asked, and another beside it', () => {
    expect(told([5, 6, 7], keptGroups([5, 6, 7], [], [false, true, false]))).toBe('. . 7');
  });

  it('keep back more where an amount would follow', () => {
    // Both of the kept ones have no land, so their land would be known to be nothing.
    expect(told([1, 1, 4, 9], keptGroups([1, 1, 4, 9], [[0, 0, 20, 50]]))).toBe('. . . 9');
  });
});

const counts = fc.array(fc.nat(6), { minLength: 2, maxLength: 5 });

/** Every way to make up the kept ones of some groups, with the rest moved by `more`. */
function* others(
  values: readonly number[],
  kept: readonly boolean[],
  left: number,
  at = 0,
): Generator<readonly number[]> {
  if (at === values.length) {
    if (left === 0) yield [];
    return;
  }
  const own = kept[at] ? Array.from({ length: left + 1 }, (_, i) => i) : [values[at] ?? 0];
  for (const value of own) {
    if (value > left) continue;
    for (const rest of others(values, kept, left - value, at + 1)) yield [value, ...rest];
  }
}

const isOpen = (ways: readonly (readonly number[])[], at: number) =>
  new Set(ways.map((way) => way[at])).size > 1;

describe('for any groups', () => {
  it('none of fewer than three is told, and none kept back follows from the whole', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const kept = keptGroups(values);
        const total = values.reduce((a, b) => a + b, 0);
        expect(kept === 'all').toBe(total < LEAST_FIRMS);
        if (kept === 'all') return;
        const ways = [...others(values, kept, total)];
        values.forEach((value, at) => {
          if (value < LEAST_FIRMS) expect(kept[at]).toBe(true);
          if (kept[at]) expect(isOpen(ways, at)).toBe(true);
        });
      }),
    );
  });

  it('beside a rest that is told, none follows though the rest is known', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const total = values.reduce((a, b) => a + b, 0);
        if (total === 0) return;
        const kept = keptBesideRest(values, false);
        const ways = [...others(values, kept, total)];
        values.forEach((_, at) => {
          if (kept[at]) expect(isOpen(ways, at)).toBe(true);
        });
      }),
    );
  });

  it('beside a rest that is kept back, it may be one more, or one fewer if there is one', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const total = values.reduce((a, b) => a + b, 0);
        const kept = keptBesideRest(values, true);
        expect([...others(values, kept, total + 1)].length).toBeGreaterThan(0);
        if (total > 0) expect([...others(values, kept, total - 1)].length).toBeGreaterThan(0);
      }),
    );
  });
});
