import { expect, it } from 'vitest';
import { indicator } from '../../figures/tableFixture.ts';
import { axisUnit } from './axisUnit.ts';
import type { ChartMeasure } from './chartChoices.ts';

it.each<[string, ChartMeasure, number, string, string]>([
  ['亿元', 'level', 35.1e8, '35.1 亿元', 'CNY 3.51 bn'],
  ['亿元', 'single', 4.2e7, '4,200 万元', 'CNY 42 m'],
  ['元', 'level', 950, '950 元', 'CNY 950'],
  ['万美元', 'level', 3425e4, '3,425 万美元', 'US$34.25 m'],
  ['%', 'level', 12.5, '12.5%', '12.5%'],
  ['亿元', 'yoy', 3.1, '3.1%', '3.1%'],
  ['亿元', 'share', 40.2, '40.2%', '40.2%'],
  ['亿元', 'rank', 3, '第 3 位', '3rd'],
  ['个', 'level', 8, '8 个', '8'],
  ['万户', 'level', 12_000, '1.2 万户', '12,000'],
  ['吨标煤/万元', 'level', 0.31e-4, '0.31 吨标煤/万元', '0.31 tce per CNY 10,000'],
  ['担', 'level', 7, '7 担', '7 担 (as printed)'],
])('%s as %s of %d is %s, %s', (unit, measure, value, zh, en) => {
  const own = indicator('x', { unit });
  expect(axisUnit(own, measure, value, 'zh').write(value)).toBe(zh);
  expect(axisUnit(own, measure, value, 'en').write(value)).toBe(en);
});

it.each([
  ['吨标煤/万元', 0.5e-4, 1e-4, 'tce per CNY 10,000'],
  ['万户', 12_000, 1, ''],
  ['万人', 30_000, 1, 'people'],
  ['亿千瓦时', 3e8, 1e6, 'million kWh'],
  ['万亩', (2000 / 3) * 120_000, 2000 / 3, 'mu'],
  ['担', 7, 1, '担 (as printed)'],
])('an English axis of %s up to %d counts %d as one %s', (unit, most, scale, name) => {
  const axis = axisUnit(indicator('x', { unit }), 'level', most, 'en');
  expect(axis.name).toBe(name);
  expect(axis.scale).toBeCloseTo(scale, 9);
});
