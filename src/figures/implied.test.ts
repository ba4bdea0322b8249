import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedRest, valueInterval } from './implied.ts';

describe('the range of a printed value', () => {
  it.each([
    ['=', 34.5, 35.5],
    ['>', 35, Number.POSITIVE_INFINITY],
    ['<', 0, 35],
    ['~', 34, 36],
  ] as const)('35 with %s reaches from %d to %d', (qualifier, low, high) => {
    expect(valueInterval({ mantissa: 35, scale: 0 }, qualifier)).toEqual({ low, high });
  });
});

it('an upper bound below 0 has no lower end', () => {
  const { low, high } = valueInterval({ mantissa: -30, scale: 0 }, '<');
  expect([low, high]).toEqual([Number.NEGATIVE_INFINITY, -30]);
});

describe('the remainder from a part and its share', () => {
  it('of 164.1 at 40.2 % lies between 243.5 and 244.7, with its middle at 244.1', () => {
    const { central, range } = impliedRest(
      { mantissa: 1641, scale: 1 },
      { mantissa: 402, scale: 1 },
    );
    expect(central).toBeCloseTo(244.108, 2);
    expect(range.low).toBeCloseTo(243.52, 1);
    expect(range.high).toBeCloseTo(244.69, 1);
    expect(Math.floor(range.low * 10) / 10).toBe(243.5);
    expect(Math.ceil(range.high * 10) / 10).toBe(244.7);
  });

  it('contains the remainder of every part and whole that print the same', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 9999, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (part, share) => {
          const level = { mantissa: Math.round(part * 10), scale: 1 };
          const percent = { mantissa: Math.round(share * 1000), scale: 1 };
          const rest = part / share - part;
          const { central, range } = impliedRest(level, percent);
          expect(rest).toBeGreaterThanOrEqual(range.low * (1 - 1e-12));
          expect(rest).toBeLessThanOrEqual(range.high * (1 + 1e-12));
          expect(central).toBeGreaterThan(range.low);
          expect(central).toBeLessThan(range.high);
        },
      ),
    );
  });

  it('is never below 0, even for a share of 100 %', () => {
    const { range } = impliedRest({ mantissa: 1641, scale: 1 }, { mantissa: 1000, scale: 1 });
    expect(range.low).toBe(0);
    expect(range.high).toBeCloseTo(0.08, 2);
  });

  it('has no upper end if the part is a lower bound', () => {
    const { range } = impliedRest({ mantissa: 1641, scale: 1 }, { mantissa: 402, scale: 1 }, '>');
    expect(range.high).toBe(Number.POSITIVE_INFINITY);
    expect(range.low).toBeCloseTo(164.1 * (100 / 40.25 - 1), 10);
  });

  it('covers every share within a bound', () => {
    const rest = (bound: '>' | '<') =>
      impliedRest({ mantissa: 1000, scale: 0 }, { mantissa: 40, scale: 0 }, '=', bound).range;
    expect(rest('>').low).toBe(0);
    expect(rest('>').high).toBeCloseTo(1000.5 * 1.5, 9);
    expect(rest('<').low).toBeCloseTo(999.5 * 1.5, 9);
    expect(rest('<').high).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    [0, 0],
    [0, 1],
    [-5, 1],
  ])('follows from no share that may be 0: %i at scale %i', (mantissa, scale) => {
    expect(() => impliedRest({ mantissa: 10, scale: 0 }, { mantissa, scale })).toThrow(RangeError);
  });
});
