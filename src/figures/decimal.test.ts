import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, parseDecimal, roundingInterval, toNumber } from './decimal.ts';

describe('a decimal', () => {
  it.each([
    ['35.1', { mantissa: 351, scale: 1 }, 35.1],
    ['6.0', { mantissa: 60, scale: 1 }, 6],
    ['6', { mantissa: 6, scale: 0 }, 6],
    ['-3.00', { mantissa: -300, scale: 2 }, -3],
    ['+0.05', { mantissa: 5, scale: 2 }, 0.05],
    ['007', { mantissa: 7, scale: 0 }, 7],
    ['999999999999999', { mantissa: 999_999_999_999_999, scale: 0 }, 999_999_999_999_999],
    ['0.000000000000000001', { mantissa: 1, scale: 18 }, 1e-18],
  ])('reads %s with its printed precision', (text, decimal, number) => {
    expect(parseDecimal(text)).toEqual(decimal);
    expect(toNumber(decimal)).toBe(number);
  });

  it.each(['', '-', '.5', '5.', '1,234', '1e3', '３５', '35.1%', ' 1', '1 ', '0x10', 'NaN', '−3'])(
    'refuses %j',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined();
    },
  );

  it('refuses more than 15 significant digits, but not more leading zeros', () => {
    expect(parseDecimal('1234567890123456')).toBeUndefined();
    expect(parseDecimal('123456789012345.6')).toBeUndefined();
    expect(parseDecimal('00000123456789012345')?.mantissa).toBe(123_456_789_012_345);
  });

  it('has no negative zero', () => {
    expect(Object.is(parseDecimal('-0.0')?.mantissa, 0)).toBe(true);
  });

  it('is written as it was read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 12 }),
        (mantissa, scale) => {
          const value = { mantissa: mantissa === 0 ? 0 : mantissa, scale };
          expect(parseDecimal(decimalText(value))).toEqual(value);
        },
      ),
    );
  });
});

describe('the rounding interval', () => {
  it('of 35.1 runs from 35.05 to 35.15, of 6.0 from 5.95 to 6.05', () => {
    expect(roundingInterval({ mantissa: 351, scale: 1 })).toEqual({ low: 35.05, high: 35.15 });
    expect(roundingInterval({ mantissa: 60, scale: 1 })).toEqual({ low: 5.95, high: 6.05 });
  });

  it('of a negative value starts at its lower end', () => {
    expect(roundingInterval({ mantissa: -15, scale: 1 })).toEqual({ low: -1.55, high: -1.45 });
  });

  it('contains the value and every number that rounds to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        fc.double({ min: -0.499, max: 0.499, noNaN: true }),
        (mantissa, scale, off) => {
          const { low, high } = roundingInterval({ mantissa, scale });
          const value = toNumber({ mantissa, scale });
          const near = (mantissa + off) / 10 ** scale;
          expect(low).toBeLessThan(value);
          expect(high).toBeGreaterThan(value);
          expect(near).toBeGreaterThan(low);
          expect(near).toBeLessThan(high);
        },
      ),
    );
  });
});
