import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberOf, numberText } from './column.ts';

it('a number is written without an exponent and read back as the same double', () => {
  expect(numberText(1.5e-9)).toBe('0.0000000015');
  expect(numberText(-2.5e21)).toBe('-2500000000000000000000');
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      (value) => {
        const text = numberText(value);
        expect(text).not.toContain('e');
        expect(Number(text) === value).toBe(true);
      },
    ),
  );
  expect(numberOf(numberText(1.5e-9))).toBe(1.5e-9);
});
