import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determinedOf, type Equation } from './determined.ts';

const equation = (...terms: readonly (readonly [number, number])[]): Equation => ({
  terms: new Map(terms),
  isAnchored: true,
});
const unknowns = (equations: readonly Equation[]) => [...determinedOf(equations).keys()].sort();

describe('the unknowns that linear equations determine', () => {
  it('include an unknown alone in an equation', () => {
    expect(unknowns([equation([3, -1])])).toEqual([3]);
  });

  it('include neither of two in one equation', () => {
    expect(unknowns([equation([1, 1], [2, 1])])).toEqual([]);
  });

  it('include both if two equations separate them', () => {
    expect(unknowns([equation([1, 1], [2, 1]), equation([1, 1], [2, -1])])).toEqual([1, 2]);
  });

  it('include one of three through the others', () => {
    const found = unknowns([
      equation([1, 1], [2, 1], [3, 1]),
      equation([1, 1], [2, 1]),
      equation([1, 1], [2, 1]),
    ]);
    expect(found).toEqual([3]);
  });

  it('include none without a known number', () => {
    const part: Equation = {
      terms: new Map([
        [1, 1],
        [2, -0.4],
      ]),
      isAnchored: false,
    };
    expect(
      unknowns([
        part,
        {
          terms: new Map([
            [1, 1],
            [2, -1],
          ]),
          isAnchored: false,
        },
      ]),
    ).toEqual([]);
    expect(unknowns([part, equation([1, 1], [2, 1])])).toEqual([1, 2]);
  });

  it('include none that only the rounding of shares leaves', () => {
    const share = (part: number, of: number): Equation => ({
      terms: new Map([
        [part, 1],
        [0, -of],
      ]),
      isAnchored: false,
    });
    const sum = equation([0, 1], [1, -1], [2, -1]);
    expect(unknowns([share(1, 0.402), share(2, 0.597), sum])).toEqual([]);
    expect(unknowns([share(1, 0.402), share(2, 0.4), sum])).toEqual([0, 1, 2]);
  });

  it('are given with the equations that determine them', () => {
    const found = determinedOf([
      equation([9, 1], [8, 1]),
      equation([1, 1]),
      equation([1, 1], [2, 1]),
      equation([2, 1], [3, 1], [4, 1]),
      equation([3, 1], [4, -1]),
    ]);
    expect(found.get(1)).toEqual(new Set([1]));
    expect(found.get(2)).toEqual(new Set([1, 2]));
    expect(found.get(3)).toEqual(new Set([1, 2, 3, 4]));
    expect(found.has(9)).toBe(false);
  });

  it('include all of them even after many steps', () => {
    const found = unknowns([
      equation([3, -1], [0, 1], [5, 1], [1, 1], [4, 1]),
      equation([0, 1], [5, -1], [2, 1], [3, 1]),
      equation([2, -1], [1, 1], [5, -1]),
      equation([4, -1], [2, 1], [0, 1]),
      equation([0, -1], [3, -1], [5, 1], [4, -1], [2, -1]),
      equation([5, -1], [3, -1], [0, -1]),
    ]);
    expect(found).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('include an unknown only if all solutions agree on it', () => {
    const row = fc.uniqueArray(fc.tuple(fc.nat(5), fc.constantFrom(1, -1)), {
      selector: ([unknown]) => unknown,
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const found = determinedOf(rows.map((one) => equation(...one)));
        for (let unknown = 0; unknown < 6; unknown++) {
          const alone = Array.from({ length: 6 }, (_, i) => (i === unknown ? 1 : 0));
          const full = rows.map((one) =>
            Array.from({ length: 6 }, (_, i) => new Map(one).get(i) ?? 0),
          );
          // It is determined exactly if its unit vector is in the span of the rows.
          const isSpanned = rank([...full, alone]) === rank(full);
          expect(found.has(unknown)).toBe(isSpanned);
        }
      }),
    );
  });
});

function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < 6; column++) {
    const at = rows.findIndex((row, i) => i >= found && Math.abs(row[column] ?? 0) > 1e-9);
    if (at < 0) continue;
    const pivot = rows[at] ?? [];
    rows[at] = rows[found] ?? [];
    rows[found] = pivot;
    for (const [i, row] of rows.entries()) {
      if (i === found) continue;
      const times = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let j = 0; j < 6; j++) row[j] = (row[j] ?? 0) - times * (pivot[j] ?? 0);
    }
    found++;
  }
  return found;
}
