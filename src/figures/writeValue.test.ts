import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, parseDecimal, toNumber } from './decimal.ts';
import { MEASURES, type Measure, QUALIFIERS, type Qualifier } from './figure.ts';
import type { Language } from './language.ts';
import { findUnit, toCanonical, unitTokens } from './unit.ts';
import { formatRank, formatValue, growthPhrase, writeValue } from './writeValue.ts';

const decimal = (text: string): Decimal => {
  const parsed = parseDecimal(text);
  if (!parsed) throw new Error(`no decimal: ${text}`);
  return parsed;
};

describe('a level', () => {
  it.each<[string, string, Qualifier, string, string]>([
    ['35.1', '亿元', '=', '35.1 亿元', 'CNY 3.51 bn'],
    ['164.1', '亿元', '=', '164.1 亿元', 'CNY 16.41 bn'],
    ['6.0', '亿元', '=', '6.0 亿元', 'CNY 600 m'],
    ['60.0', '亿元', '=', '60.0 亿元', 'CNY 6.00 bn'],
    ['0.5', '亿元', '=', '0.5 亿元', 'CNY 50 m'],
    ['-2.5', '亿元', '=', '−2.5 亿元', 'CNY −250 m'],
    ['8500', '元', '=', '8,500 元', 'CNY 8,500'],
    ['3425', '万美元', '=', '3,425 万美元', 'US$34.25 m'],
    ['3425', '万美元', '>', '3,425 万美元以上', 'over US$34.25 m'],
    ['3400', '万美元', '>', '3,400 多万美元', 'over US$34.00 m'],
    ['1.5', '亿元', '<', '1.5 亿元以下', 'under CNY 150 m'],
    ['1.5', '亿元', '~', '约 1.5 亿元', 'about CNY 150 m'],
    ['3.51', 'CNY bn', '=', '3.51 十亿元', 'CNY 3.51 bn'],
    ['100', '家', '>', '100 多家', 'over 100'],
    ['8', '家', '>', '8 家以上', 'over 8'],
    ['8', '个', '=', '8 个', '8'],
    ['3', 'firms', '=', '3 个', '3'],
    ['1.2', '万户', '=', '1.2 万户', '12,000'],
    ['40.2', '%', '=', '40.2%', '40.2%'],
    ['40', '%', '>', '40%以上', 'over 40%'],
    ['40', '%', '~', '约40%', 'about 40%'],
    ['5', '‰', '=', '5‰', '5‰'],
    ['1.3', '倍', '=', '1.3 倍', '1.3 times'],
    ['0.6', '个百分点', '=', '0.6 个百分点', '0.6 pp'],
    ['8', '万吨', '=', '8 万吨', '80,000 t'],
    ['500', '公斤', '=', '500 公斤', '500 kg'],
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
    ['7', '担', '=', '7 担', '7 担 (as printed)'],
    ['7', 'GWh', '=', '7 GWh', '7 GWh'],
    ['3', '位', '=', '第 3 位', '3rd'],
    [
      '123456789012345',
      '亿吨',
      '=',
      '123,456,789,012,345 亿吨',
      '123,456,789,012,345 亿吨 (as printed)',
    ],
    ['1000.0', '万亿元', '=', '1,000.0 万亿元', 'CNY 1,000,000 bn'],
  ])('%s %s (%s) is %s / %s', (value, unit, qualifier, zh, en) => {
    expect(formatValue(decimal(value), unit, qualifier, 'zh')).toBe(zh);
    expect(formatValue(decimal(value), unit, qualifier, 'en')).toBe(en);
  });

  it('has three pieces for a tile', () => {
    const stated = {
      measure: 'level',
      value: decimal('35.1'),
      unit: '亿元',
      qualifier: '=',
    } as const;
    expect(writeValue(stated, 'en')).toMatchObject({ before: 'CNY', number: '3.51', after: 'bn' });
  });
});

describe('growth on a year earlier', () => {
  it.each<[string, string, Qualifier, string, string, string, string, string]>([
    ['3.1', '%', '=', '+3.1%', '+3.1%', 'up', '3.1%', '3.1%'],
    ['-1.5', '%', '=', '−1.5%', '−1.5%', 'down', '1.5%', '1.5%'],
    ['20.0', '%', '=', '+20.0%', '+20.0%', 'up', '20.0%', '20.0%'],
    ['30', '%', '>', '+30%以上', 'over +30%', 'up', '30%以上', 'over 30%'],
    ['30', '%', '<', '+30%以下', 'under +30%', 'up', '30%以下', 'under 30%'],
    ['30', '%', '~', '约+30%', 'about +30%', 'up', '约30%', 'about 30%'],
    // 下降30%以上 is a growth below −30 %.
    ['-30', '%', '<', '−30%以下', 'under −30%', 'down', '30%以上', 'over 30%'],
    ['-30', '%', '>', '−30%以上', 'over −30%', 'down', '30%以下', 'under 30%'],
    ['1.3', '倍', '=', '+130%', '+130%', 'up', '130%', '130%'],
    ['1.3', '倍', '>', '+130%以上', 'over +130%', 'up', '130%以上', 'over 130%'],
    ['1.25', 'times', '=', '+125%', '+125%', 'up', '125%', '125%'],
    ['5', '‰', '=', '+5‰', '+5‰', 'up', '5‰', '5‰'],
    ['0', '%', '=', '持平', 'unchanged', 'flat', '', ''],
    ['0', '%', '~', '基本持平', 'about unchanged', 'flat', '', ''],
    ['0', '%', '>', '0%以上', 'over 0%', 'up', '0%以上', 'over 0%'],
    ['0.0', '倍', '=', '持平', 'unchanged', 'flat', '', ''],
    ['0.6', '个百分点', '=', '+0.6 个百分点', '+0.6 pp', 'up', '0.6 个百分点', '0.6 pp'],
    [
      '-0.6',
      '个百分点',
      '~',
      '约 −0.6 个百分点',
      'about −0.6 pp',
      'down',
      '约 0.6 个百分点',
      'about 0.6 pp',
    ],
    ['1234.5', '%', '=', '+1,234.5%', '+1,234.5%', 'up', '1,234.5%', '1,234.5%'],
  ])('%s %s (%s) is %s / %s', (value, unit, qualifier, zh, en, direction, zhSaid, enSaid) => {
    const stated = { measure: 'yoy', value: decimal(value), unit, qualifier } as const;
    expect(writeValue(stated, 'zh')).toMatchObject({ text: zh, direction });
    expect(writeValue(stated, 'en')).toMatchObject({ text: en, direction });
    expect(growthPhrase(stated, 'zh')).toEqual({ text: zhSaid, direction });
    expect(growthPhrase(stated, 'en')).toEqual({ text: enSaid, direction });
  });
});

it.each<[number, Qualifier, string, string]>([
  [1, '=', '第 1 位', '1st'],
  [2, '=', '第 2 位', '2nd'],
  [3, '=', '第 3 位', '3rd'],
  [11, '=', '第 11 位', '11th'],
  [22, '=', '第 22 位', '22nd'],
  [3, '<', '前 3 位', 'top 3'],
  [3, '>', '第 3 位以后', 'below 3rd'],
  [3, '~', '约第 3 位', 'about 3rd'],
])('rank %d (%s) is %s / %s', (rank, qualifier, zh, en) => {
  const value = { mantissa: rank, scale: 0 };
  const stated = { measure: 'rank', value, unit: '位', qualifier } as const;
  expect(writeValue(stated, 'zh')?.text).toBe(zh);
  expect(writeValue(stated, 'en')?.text).toBe(en);
  if (qualifier === '=') expect(formatRank(rank, 'zh')).toBe(zh);
});

const BOUND: Readonly<Record<Language, Readonly<Record<Qualifier, RegExp>>>> = {
  zh: {
    '=': /^(?!.*(?:多|以[上下后]|约|前|基本))/,
    '>': /多|以上|以后/,
    '<': /以下|前/,
    '~': /约|基本/,
  },
  en: {
    '=': /^(?!.*(?:over|under|about|top|below))/,
    '>': /over|below/,
    '<': /under|top/,
    '~': /about/,
  },
};
const SIZES: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6 };

/** The number in a text, converted to the canonical unit of the token. */
function readBack(text: string, measure: Measure, token: string, language: Language): number {
  const number = Number(/[−+]?[\d,.]*\d/.exec(text)?.[0].replace(/[,+]/g, '').replace('−', '-'));
  const unit = findUnit(token);
  if (measure === 'rank' || !unit) return number;
  if (unit.quantity === 'money' && language === 'en') {
    return number * (SIZES[/ (bn|m)$/.exec(text)?.[1] ?? ''] ?? 1);
  }
  if (unit.quantity === 'ratio')
    return number / (text.includes('‰') ? 1000 : text.includes('%') ? 100 : 1);
  const factor = unit.factor.numerator / unit.factor.denominator;
  return number * (language === 'en' ? factor / 10 ** unit.englishPower : factor);
}

it('every measure, bound, unit and language keeps the word of the bound and a number that reads back', () => {
  const language = fc.constantFrom<Language>('zh', 'en');
  const token = fc.constantFrom(...unitTokens(), '担');
  const unitOf = (measure: Measure) =>
    ({
      level: token,
      yoy: fc.constantFrom('%', '倍', '个百分点', '‰'),
      share: fc.constantFrom('%'),
      completion: fc.constantFrom('%', '倍'),
      rank: fc.constantFrom('位'),
    })[measure];
  const stated = fc.constantFrom(...MEASURES).chain((measure) =>
    fc.record({
      measure: fc.constant(measure),
      unit: unitOf(measure),
      qualifier: fc.constantFrom(...QUALIFIERS),
      value: fc.record({
        mantissa: fc.integer({ min: measure === 'rank' ? 1 : -99_999, max: 99_999 }),
        scale: measure === 'rank' ? fc.constant(0) : fc.integer({ min: 0, max: 3 }),
      }),
    }),
  );
  fc.assert(
    fc.property(stated, language, (figure, speech) => {
      const { measure, value, unit, qualifier } = figure;
      const written = writeValue(figure, speech);
      const text = written?.text ?? '';
      expect(text).toMatch(BOUND[speech][qualifier]);
      const pieces = [written?.before, written?.number, written?.after].join('');
      expect(text.replace(' (as printed)', '').replaceAll(' ', '')).toBe(
        pieces.replaceAll(' ', ''),
      );
      if (written?.direction === 'flat') return;
      const isRank = measure === 'rank' || findUnit(unit)?.quantity === 'rank';
      const known = isRank ? undefined : findUnit(unit);
      const expected = known ? toCanonical(value, known) : toNumber(value);
      const read = readBack(text, isRank ? 'rank' : measure, unit, speech);
      expect(Math.abs(read - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-9);
      if (speech === 'en' && findUnit(unit)) expect(text).not.toMatch(/\p{Script=Han}/u);
    }),
    { numRuns: 500 },
  );
});
