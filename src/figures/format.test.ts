import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, parseDecimal } from './decimal.ts';
import type { Qualifier } from './figure.ts';
import {
  formatDecimal,
  formatGrowth,
  formatInterval,
  formatNumber,
  formatParts,
  formatPercent,
  formatPoints,
  formatRank,
  formatValue,
} from './format.ts';

const decimal = (text: string): Decimal => {
  const parsed = parseDecimal(text);
  if (!parsed) throw new Error(`no decimal: ${text}`);
  return parsed;
};

describe('a value in a sentence', () => {
  it.each<[string, string, Qualifier, string, string]>([
    ['35.1', '亿元', '=', '35.1 亿元', 'CNY 3.51 bn'],
    ['164.1', '亿元', '=', '164.1 亿元', 'CNY 16.41 bn'],
    ['6.0', '亿元', '=', '6.0 亿元', 'CNY 600 m'],
    ['60.0', '亿元', '=', '60.0 亿元', 'CNY 6.00 bn'],
    ['0.5', '亿元', '=', '0.5 亿元', 'CNY 50 m'],
    ['-2.5', '亿元', '=', '−2.5 亿元', 'CNY −250 m'],
    ['8500', '元', '=', '8,500 元', 'CNY 8,500'],
    ['3425', '万美元', '=', '3,425 万美元', 'US$34.25 m'],
    ['3425', '万美元', '>', '3,425 多万美元', 'over US$34.25 m'],
    ['1.5', '亿元', '<', '近 1.5 亿元', 'nearly CNY 150 m'],
    ['1.5', '亿元', '~', '约 1.5 亿元', 'about CNY 150 m'],
    ['100', '家', '>', '100 多家', 'over 100'],
    ['8', '个', '=', '8 个', '8'],
    ['1.2', '万户', '=', '1.2 万户', '12,000'],
    ['40.2', '%', '=', '40.2%', '40.2%'],
    ['40', '%', '~', '约40%', 'about 40%'],
    ['5', '‰', '=', '5‰', '5‰'],
    ['1.3', '倍', '=', '1.3 倍', '1.3 times'],
    ['0.6', '个百分点', '=', '0.6 个百分点', '0.6 pts'],
    ['8', '万吨', '=', '8 万吨', '80,000 t'],
    ['2.40', '万吨标煤', '=', '2.40 万吨标煤', '24,000 tce'],
    ['120', '万千瓦时', '=', '120 万千瓦时', '1,200,000 kWh'],
    ['3', '万人', '=', '3 万人', '30,000 people'],
    ['153.23', '亩', '=', '153.23 亩', '153.23 mu'],
    ['1.2', '万亩', '=', '1.2 万亩', '12,000 mu'],
    ['12', '万平方米', '=', '12 万平方米', '120,000 m²'],
    ['500', '平方米', '=', '500 平方米', '500 m²'],
    ['3', '公顷', '=', '3 公顷', '3 ha'],
    ['2', '平方公里', '=', '2 平方公里', '2 km²'],
    ['30', '万元/亩', '=', '30 万元/亩', 'CNY 300,000 per mu'],
    ['45', '元/平方米', '=', '45 元/平方米', 'CNY 45 per m²'],
    ['0.31', '吨标煤/万元', '=', '0.31 吨标煤/万元', '0.31 tce per CNY 10,000'],
    ['7', '未知单位', '=', '7 未知单位', '7 未知单位'],
  ])('%s %s (%s) is %s / %s', (value, unit, qualifier, zh, en) => {
    expect(formatValue(decimal(value), unit, qualifier, 'zh')).toBe(zh);
    expect(formatValue(decimal(value), unit, qualifier, 'en')).toBe(en);
  });

  it('comes in three pieces for a tile', () => {
    const parts = formatParts(decimal('35.1'), '亿元', '=', 'en');
    expect(parts).toEqual({ before: 'CNY', number: '3.51', after: 'bn' });
  });

  it('keeps every printed digit of a Chinese value', () => {
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
  });
});

describe('growth on a year earlier', () => {
  it.each([
    ['3.1', '%', '+3.1%', '+3.1%', 'up'],
    ['-1.5', '%', '−1.5%', '−1.5%', 'down'],
    ['20.0', '%', '+20.0%', '+20.0%', 'up'],
    ['1.3', '倍', '+130%', '+130%', 'up'],
    ['1.25', 'times', '+125%', '+125%', 'up'],
    ['0', '%', '持平', 'unchanged', 'flat'],
    ['0.0', '倍', '持平', 'unchanged', 'flat'],
    ['0.6', '个百分点', '+0.6 个百分点', '+0.6 pts', 'up'],
    ['-0.6', '个百分点', '−0.6 个百分点', '−0.6 pts', 'down'],
    ['1234.5', '%', '+1,234.5%', '+1,234.5%', 'up'],
  ])('%s %s is %s / %s', (value, unit, zh, en, direction) => {
    expect(formatGrowth(decimal(value), unit, 'zh')).toEqual({ text: zh, direction });
    expect(formatGrowth(decimal(value), unit, 'en')).toEqual({ text: en, direction });
  });

  it('writes U+2212 for minus, never a hyphen', () => {
    expect(formatGrowth(decimal('-1.5'), '%', 'zh').text.codePointAt(0)).toBe(0x2212);
    expect(formatNumber(-1234.5, 'en')).toBe('−1,234.5');
  });
});

it('percentage points are no per cent', () => {
  expect(formatPercent(decimal('40.20'), 'zh')).toBe('40.20%');
  expect(formatPoints(decimal('0.6'), 'zh')).toBe('0.6 个百分点');
  expect(formatPoints(decimal('0.6'), 'en')).toBe('0.6 pts');
});

it('a rank is said as a place', () => {
  expect(formatRank(1, 'zh')).toBe('第 1 位');
  expect(formatRank(1, 'en')).toBe('rank 1');
});

describe('a range', () => {
  it.each([
    [243.531, 244.695, '亿元', 1, '243.5–244.7 亿元', 'CNY 24.35–24.47 bn'],
    [9.51, 10.49, '亿元', 1, '9.5–10.5 亿元', 'CNY 950 m – CNY 1.05 bn'],
    [40.15, 40.25, '%', 0, '40–41%', '40–41%'],
    [3424.5, 3425.5, '万美元', 0, '3,424–3,426 万美元', 'US$34.24–34.26 m'],
    [-1.5, 1.5, '%', 0, '−2–2%', '−2–2%'],
    [35.1, Number.POSITIVE_INFINITY, '亿元', 1, '35.1 多亿元', 'over CNY 3.51 bn'],
  ])('%d to %d %s to %i places', (low, high, unit, decimals, zh, en) => {
    expect(formatInterval({ low, high }, unit, 'zh', decimals)).toBe(zh);
    expect(formatInterval({ low, high }, unit, 'en', decimals)).toBe(en);
  });

  it('rounds outward: what is printed holds what was meant', () => {
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
