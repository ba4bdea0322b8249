import { expect, it } from 'vitest';
import { parseDecimal } from '../../figures/decimal.ts';
import { loadWords } from '../../locale/words.ts';
import { type Stated, valueText } from './valueText.ts';

const WORDS = { zh: await loadWords('zh'), en: await loadWords('en') };

const GROWTH: Stated = {
  measure: 'yoy',
  value: parseDecimal('5'),
  unit: '%',
  qualifier: '=',
  status: 'final',
};

it.each<[string, Partial<Stated>, string, string]>([
  ['growth', {}, '同比增速 +5%', 'Growth on a year earlier +5%'],
  ['a bound of growth', { qualifier: '>' }, '同比增速 +5%以上', ''],
  [
    'missing growth',
    { value: undefined, status: 'missing' },
    '同比增速 缺报',
    'Growth on a year earlier late',
  ],
  ['a missing level', { measure: 'level', value: undefined, status: 'missing' }, '缺报', ''],
  ['a share', { measure: 'share' }, '占比 5%', ''],
  ['a rank', { measure: 'rank', unit: '位' }, '第 5 位', ''],
  ['a level', { measure: 'level', unit: '亿元' }, '5 亿元', ''],
  ['a level in a unit of its own', { measure: 'level', unit: '担' }, '5 担', '5 担 (as printed)'],
])('%s is told with its kind and its bound', (_, change, zh, en) => {
  const stated = { ...GROWTH, ...change };
  expect(valueText(stated, 'zh', WORDS.zh)).toBe(zh);
  if (en) expect(valueText(stated, 'en', WORDS.en)).toBe(en);
});
