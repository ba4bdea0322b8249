import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from './decimal.ts';
import { shareContradicts, shareRange } from './shareCheck.ts';
import { findUnit } from './unit.ts';

const decimal = (text: string) => parseDecimal(text) ?? { mantissa: Number.NaN, scale: 0 };
const level = (value: string, token: string) => {
  const unit = findUnit(token);
  if (!unit) throw new Error(`no unit: ${token}`);
  return { value: decimal(value), unit };
};

describe('a printed share beside two printed levels', () => {
  it.each([
    ['164.1', '亿元', '408.2', '亿元', '40.2', false],
    ['164.1', '亿元', '408.2', '亿元', '40.3', true],
    ['1641000', '万元', '408.2', '亿元', '40.2', false],
    ['5', '个', '8', '个', '62.5', false],
    ['1', '亿元', '3', '亿元', '50', false],
    ['1.0', '亿元', '3.0', '亿元', '50', true],
  ])('%s %s of %s %s is no %s %%: %s', (part, a, whole, b, share, contradicts) => {
    expect(shareContradicts(level(part, a), level(whole, b), decimal(share))).toBe(contradicts);
  });

  it('never contradicts them if it is rounded from the true values', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 999, noNaN: true }),
        fc.double({ min: 1000, max: 9999, noNaN: true }),
        (part, whole) => {
          const said = ((part / whole) * 100).toFixed(1);
          const a = level(part.toFixed(1), '亿元');
          const b = level(whole.toFixed(0), '亿元');
          expect(shareContradicts(a, b, decimal(said))).toBe(false);
        },
      ),
    );
  });
});

it('the range of shares grows with the rounding of the levels', () => {
  const { low, high } = shareRange(level('1', '亿元'), level('2', '亿元'));
  expect(low).toBeCloseTo(20, 10);
  expect(high).toBeCloseTo(100, 10);
});
