import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from './decimal.ts';
import { formatDecimal, formatInterval, formatNumber } from './format.ts';

it('a decimal keeps every printed digit and writes U+2212 for minus, never a hyphen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 5 }),
      (mantissa, scale) => {
        const text = formatDecimal({ mantissa, scale });
        const back = parseDecimal(text.replaceAll(',', '').replace('−', '-'));
        expect(back).toEqual({ mantissa, scale });
        expect(text).not.toContain('-');
      },
    ),
  );
  expect(formatNumber(-1234.5, 'en')).toBe('−1,234.5');
});

describe('a range', () => {
  it.each([
    [243.531, 244.695, '亿元', 1, '243.5–244.7 亿元', 'CNY 24.35–24.47 bn'],
    [9.51, 10.49, '亿元', 1, '9.5–10.5 亿元', 'CNY 950 m – CNY 1.05 bn'],
    [40.15, 40.25, '%', 0, '40–41%', '40–41%'],
    [3424.5, 3425.5, '万美元', 0, '3,424–3,426 万美元', 'US$34.24–34.26 m'],
    [-1.5, 1.5, '%', 0, '−2–2%', '−2–2%'],
    [35.1, Number.POSITIVE_INFINITY, '亿元', 1, '35.1 亿元以上', 'over CNY 3.51 bn'],
  ])('%d to %d %s to %i places', (low, high, unit, decimals, zh, en) => {
    expect(formatInterval({ low, high }, unit, 'zh', decimals)).toBe(zh);
    expect(formatInterval({ low, high }, unit, 'en', decimals)).toBe(en);
  });

  it('rounds outward, so that the printed range contains the exact one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 9999, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (low, width, decimals) => {
          const text = formatInterval({ low, high: low + width }, '亿元', 'zh', decimals);
          const [from, to] = text.replaceAll(',', '').replace(' 亿元', '').split('–').map(Number);
          expect(from).toBeLessThanOrEqual(low + 1e-8);
          expect(to).toBeGreaterThanOrEqual(low + width - 1e-8);
        },
      ),
    );
  });
});
