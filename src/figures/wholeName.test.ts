import { expect, it } from 'vitest';
import { place } from './tableFixture.ts';
import type { PlaceKind } from './tables.ts';
import { wholeName } from './wholeName.ts';

it.each<[string, PlaceKind, string, string]>([
  ['云州市', 'city', '全市', 'the city'],
  ['云溪县', 'county', '全县', 'the county'],
  ['云溪市', 'county', '全市', 'the county'],
  ['海港区', 'district', '全区', 'the district'],
  ['海港经济开发区', 'zone', '全区', 'the zone'],
  ['示例八园区', 'zone', '全区', 'the zone'],
  ['云溪镇', 'town', '全镇', 'the town'],
  ['石门乡', 'town', '全乡', 'the town'],
  ['当湖街道', 'street', '全街道', 'the subdistrict'],
  ['云州', 'city', '全市', 'the city'],
  ['江南省', 'province', '全省', 'the province'],
])('%s (%s) as a whole is %s, %s', (zh, kind, inChinese, inEnglish) => {
  const own = place('x', { name: { zh, en: 'X' }, kind });
  expect(wholeName(own, 'zh')).toBe(inChinese);
  expect(wholeName(own, 'en')).toBe(inEnglish);
});
