import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseNumeral } from './chineseNumeral.ts';

const DIGITS = '零一二三四五六七八九';

/** A number below ten thousand, written out in Chinese. */
function written(n: number): string {
  let text = '';
  let skipped = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / unit) % 10;
    if (digit === 0) skipped = text !== '';
    else {
      text += (skipped ? '零' : '') + DIGITS.charAt(digit) + name;
      skipped = false;
    }
  }
  return text.replace(/^一十/, '十') || '零';
}

describe('Chinese numerals', () => {
  it('read back as the number they were written from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (n) => {
        expect(readChineseNumeral(written(n))?.value).toEqual({ mantissa: n, scale: 0 });
      }),
    );
  });

  it.each([
    ['两', 2, 0],
    ['十二点五', 125, 1],
    ['一点零五', 105, 2],
    ['二〇二三', 2023, 0],
    ['一百二', 120, 0],
    ['三千五', 3500, 0],
    ['一百零二', 102, 0],
  ])('%s is %d over ten to the %d', (text, mantissa, scale) => {
    expect(readChineseNumeral(text)).toEqual({ value: { mantissa, scale }, upper: undefined });
  });

  it.each([
    ['七八', 7, 8],
    ['三四十', 30, 40],
    ['十五六', 15, 16],
    ['二百三四十', 230, 240],
  ])('%s names the neighbours %d and %d', (text, low, high) => {
    const { value, upper } = readChineseNumeral(text) ?? {};
    expect([value?.mantissa, upper?.mantissa]).toEqual([low, high]);
  });

  it.each(['', '点五', '十百', '三点', '甲', '五百千'])('%s is no numeral', (text) => {
    expect(readChineseNumeral(text)).toBeUndefined();
  });
});
