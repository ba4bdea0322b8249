import { expect, it } from 'vitest';
import type { ChartMeasure } from '../../board/chartQuery.ts';
import { indicator } from '../../figures/tableFixture.ts';
import { axisUnit } from './axisUnit.ts';

it.each<[string, ChartMeasure, number, string, string]>([
  ['亿元', 'level', 35.1e8, '35.1 亿元', 'CNY 3.51 bn'],
  ['亿元', 'single', 4.2e7, '4,200 万元', 'CNY 42 m'],
  ['元', 'level', 950, '950 元', 'CNY 950'],
  ['万美元', 'level', 3425e4, '3,425 万美元', 'US$34.25 m'],
  ['%', 'level', 12.5, '12.5%', '12.5%'],
  ['亿元', 'yoy', 3.1, '3.1%', '3.1%'],
  ['亿元', 'share', 40.2, '40.2%', '40.2%'],
  ['亿元', 'rank', 3, '3', '3'],
  ['个', 'level', 8, '8 个', '8'],
])('%s as %s of %d is %s, %s', (unit, measure, value, zh, en) => {
  const own = indicator('x', { unit });
  expect(axisUnit(own, measure, value, 'zh').write(value)).toBe(zh);
  expect(axisUnit(own, measure, value, 'en').write(value)).toBe(en);
});
