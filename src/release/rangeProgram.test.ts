import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, RangeProgram } from './rangeProgram.ts';

const OPEN = { low: 0, high: Number.POSITIVE_INFINITY };

const line = (
  terms: readonly (readonly [number, number])[],
  low: number,
  high: number = low,
): Line => ({ terms: new Map(terms), low, high });

/** Terms of a line, as unknowns by number with their coefficients. */
const pair = (a: number, b: number, sign = 1) =>
  [
    [a, 1],
    [b, sign],
  ] as const;

describe('the range of an unknown', () => {
  it('is limited by all lines together', () => {
    // Two unknowns with a sum of 100, the first not less than the other and at most 58.
    const lines = [
      line(pair(0, 1), 100),
      line(pair(0, 1, -1), 0, Number.POSITIVE_INFINITY),
      line([[0, 1]], 0, 58),
    ];
    const program = new RangeProgram([OPEN, OPEN], lines);
    expect(program.rangeOf(0)).toEqual({ low: 50, high: 58 });
    expect(program.rangeOf(1)).toEqual({ low: 42, high: 50 });
    expect(program.isRepaired).toBe(false);
  });

  it('is open if nothing limits it', () => {
    const anything = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    const program = new RangeProgram([anything, anything, OPEN], [line(pair(0, 1), 5)]);
    expect(program.rangeOf(0)?.high).toBe(Number.POSITIVE_INFINITY);
    expect(program.rangeOf(2)?.high).toBe(Number.POSITIVE_INFINITY);
  });

  it('follows from exactly the lines that it names', () => {
    const lines = [line(pair(2, 3), 7), line(pair(0, 1), 10), line([[1, 1]], 4), line([[2, 1]], 1)];
    const program = new RangeProgram([OPEN, OPEN, OPEN, OPEN], lines);
    expect(program.rangeOf(0)).toEqual({ low: 6, high: 6 });
    expect(program.linesOf(0)).toEqual(new Set([1, 2]));
  });

  it('exists even if lines contradict each other, with the least change', () => {
    const program = new RangeProgram([OPEN, OPEN], [line([[0, 1]], 10), line([[0, 1]], 11)]);
    const range = program.rangeOf(0);
    expect(program.isRepaired).toBe(true);
    expect(range?.low).toBeGreaterThan(9.9);
    expect(range?.high).toBeLessThan(11.1);
    expect(program.rangeOf(1)?.high).toBe(Number.POSITIVE_INFINITY);
  });

  const numbers = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 5, maxLength: 5 });
  const term = fc.tuple(fc.nat(4), fc.constantFrom(1, -1, 0.25));
  const drawn = fc.record({
    terms: fc.uniqueArray(term, { selector: ([at]) => at, minLength: 1 }),
    below: fc.nat(3),
    above: fc.nat(3),
  });

  it('contains the numbers that the lines were made from, and the named lines give the same range', () => {
    fc.assert(
      fc.property(numbers, fc.array(drawn, { maxLength: 9 }), (truth, all) => {
        const lines = all.map(({ terms, below, above }) => {
          const sum = terms.reduce((left, [at, by]) => left + by * (truth[at] ?? 0), 0);
          return line(terms, sum - below, sum + above);
        });
        const unknowns = truth.map(() => OPEN);
        const program = new RangeProgram(unknowns, lines);
        truth.forEach((value, at) => {
          const { low = Number.NaN, high = Number.NaN } = program.rangeOf(at) ?? {};
          expect(low - 1e-6 <= value && value <= high + 1e-6).toBe(true);
          if (!Number.isFinite(high)) return;
          const named = [...program.linesOf(at)].flatMap((i) => lines[i] ?? []);
          const again = new RangeProgram(unknowns, named).rangeOf(at);
          expect(Math.abs((again?.low ?? Number.NaN) - low)).toBeLessThan(1e-5);
          expect(Math.abs((again?.high ?? Number.NaN) - high)).toBeLessThan(1e-5);
        });
        expect(program.isRepaired).toBe(false);
      }),
    );
  });
});
