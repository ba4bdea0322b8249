import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, toNumber } from './decimal.ts';
import {
  findUnit,
  sameQuantity,
  toCanonical,
  toCanonicalDecimal,
  unitName,
  unitTokens,
} from './unit.ts';

const unit = (token: string) => {
  const found = findUnit(token);
  if (!found) throw new Error(`no unit: ${token}`);
  return found;
};
const canonical = (value: string, token: string) =>
  toCanonical(parseDecimal(value) ?? { mantissa: Number.NaN, scale: 0 }, unit(token));

describe('the registry of units', () => {
  it('finds every token, with or without spaces around it, and a factor above 0', () => {
    expect(unitTokens().length).toBeGreaterThan(60);
    for (const token of unitTokens()) {
      const found = unit(` ${token} `);
      expect(found.token).toBe(token);
      expect(found.factor.numerator / found.factor.denominator).toBeGreaterThan(0);
      expect(sameQuantity(found, found)).toBe(true);
    }
  });

  it('names every unit in both languages', () => {
    for (const token of unitTokens()) {
      expect(unitName(token, 'en')).not.toMatch(/\p{Script=Han}/u);
      if (unit(token).quantity !== 'ratio') {
        expect(unitName(token, 'zh')).toMatch(/\p{Script=Han}/u);
      }
    }
    expect(unitName('吨标煤/万元', 'en')).toBe('tce per CNY 10,000');
    expect(unitName('CNY bn', 'zh')).toBe('十亿元');
    expect(unitName('担', 'en')).toBe('担 (as printed)');
  });

  it('holds each token once', () => {
    expect(new Set(unitTokens()).size).toBe(unitTokens().length);
  });

  it.each(['', '元人民币', '万 元', 'toString', '亿元/年'])('does not know %j', (token) => {
    expect(findUnit(token)).toBeUndefined();
  });

  it.each([
    ['CNY m', 1e6],
    ['CNY million', 1e6],
    ['US$ bn', 1e9],
    ['percentage points', 1],
  ])('knows %s with the space inside', (token, factor) => {
    expect(unit(token).factor.numerator).toBe(factor);
  });
});

describe('conversion to the canonical unit', () => {
  it.each([
    ['35.1', '亿元', 3_510_000_000],
    ['1', '亿元', canonical('10000', '万元')],
    ['16.41', 'CNY bn', canonical('164.1', '亿元')],
    ['3425', '万美元', 34_250_000],
    ['3.1', '%', 0.031],
    ['1.3', '倍', 1.3],
    ['1', '亩', 2000 / 3],
    ['153.23', '亩', (153.23 * 2000) / 3],
    ['15', '亩', canonical('1', '公顷')],
    ['1', '万亩', canonical('10000', '亩')],
    ['1', '平方公里', canonical('100', '公顷')],
    ['8', '万吨', 80_000],
    ['500', '公斤', 0.5],
    ['1', '百家', 100],
    ['2', '万元/亩', 30],
    ['0.5', '吨标煤/万元', 0.00005],
  ])('%s %s is %d', (value, token, expected) => {
    expect(canonical(value, token)).toBe(expected);
  });

  it('is exact for a short decimal and undefined for any other value', () => {
    const exact = (value: string, token: string) =>
      toCanonicalDecimal(parseDecimal(value) ?? { mantissa: 0, scale: 0 }, unit(token));
    expect(exact('35.1', '亿元')).toEqual({ mantissa: 3_510_000_000, scale: 0 });
    expect(exact('6.0', '元')).toEqual({ mantissa: 60, scale: 1 });
    expect(exact('40.2', '%')).toEqual({ mantissa: 402, scale: 3 });
    expect(exact('2.5', '公斤')).toEqual({ mantissa: 25, scale: 4 });
    expect(exact('153.23', '亩')).toBeUndefined();
    expect(exact('2', '万元/亩')).toBeUndefined();
    expect(exact('123456789', '万亿元')).toBeUndefined();
  });

  it('agrees with the exact decimal for every power of ten', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...unitTokens()),
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (token, mantissa, scale) => {
          const value = { mantissa, scale };
          const exact = toCanonicalDecimal(value, unit(token));
          const { numerator, denominator } = unit(token).factor;
          const plain = (toNumber(value) * numerator) / denominator;
          if (exact)
            expect(toNumber(exact)).toBeCloseTo(
              plain,
              6 - Math.ceil(Math.log10(Math.abs(plain) + 1)),
            );
          else expect(toCanonical(value, unit(token))).toBe(plain);
        },
      ),
    );
  });
});

describe('comparable units', () => {
  it.each([
    ['亿元', '万元', true],
    ['亿元', '亿美元', false],
    ['CNY bn', 'US$ bn', false],
    ['%', '个百分点', false],
    ['%', '倍', true],
    ['%', '‰', true],
    ['亩', '公顷', true],
    ['吨', '吨标煤', false],
    ['家', '人', false],
    ['个', '位', false],
    ['元', '元/平方米', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameQuantity(unit(a), unit(b))).toBe(same);
  });

  it('never mix CNY and USD', () => {
    const money = unitTokens()
      .map(unit)
      .filter(({ quantity }) => quantity === 'money');
    for (const a of money) {
      for (const b of money) {
        const foreign = ({ token }: typeof a) => /美元|US/.test(token);
        expect(sameQuantity(a, b)).toBe(foreign(a) === foreign(b));
      }
    }
  });
});
