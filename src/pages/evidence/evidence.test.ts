import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../figures/tableFixture.ts';
import { dataset, indicator } from '../../figures/tableFixture.ts';
import { words as en } from '../../locale/en.ts';
import { words as zh } from '../../locale/zh.ts';
import { evidenceOf } from './evidence.ts';

function evidence(rows: readonly FigureRow[], language: 'zh' | 'en' = 'zh') {
  const data = dataset([indicator('gdp'), indicator('land')], rows);
  return evidenceOf(data, data.figures.at(0), language, language === 'zh' ? zh : en);
}
const line = (of: ReturnType<typeof evidence>, label: string) =>
  of.lines.find((one) => one.label === label)?.text;

describe('the evidence of a figure', () => {
  it('converts 35.1亿元 to 3,510,000,000 元', () => {
    const found = evidence([{ value: '35.1', printed: '35.1亿元' }]);
    expect(found.literal).toBe('35.1亿元');
    expect(found.value).toBe('35.1 亿元');
    expect(line(found, '换算后数值')).toBe('3,510,000,000 元');
    expect(line(found, '换算')).toBe('35.1 亿元 × 100,000,000 = 3,510,000,000 元');
  });

  it('converts 153.23亩 to square metres by the exact fraction for a mu', () => {
    const found = evidence([{ indicator: 'land', value: '153.23', unit: '亩', span: 'point' }]);
    expect(line(found, '换算后数值')).toBe('102,153.3333 平方米');
    expect(line(found, '换算')).toBe('153.23 亩 × 2,000/3 = 102,153.3333 平方米');
  });

  it('keeps the zero of 6.0 and needs no conversion of the canonical unit', () => {
    expect(line(evidence([{ value: '6.0' }]), '换算')).toContain('6.0 亿元 ×');
    expect(line(evidence([{ value: '8', unit: '个' }]), '换算')).toBe('与原文单位相同，不换算');
  });

  it('gives a growth as a ratio', () => {
    const found = evidence([{ value: '3.1', unit: '%', measure: 'yoy' }], 'en');
    expect(line(found, 'Canonical value')).toBe('0.031 (ratio)');
    expect(found.value).toBe('+3.1%');
  });

  it('explains 多 as a lower bound, and adds nothing to a plain value', () => {
    const bound = evidence([{ value: '100', unit: '家', qualifier: '>' }]);
    expect(line(bound, '写法')).toBe('以上（下限）');
    expect(line(bound, '换算后数值')).toBe('100 个以上');
    expect(line(evidence([{ value: '100', unit: '家' }]), '写法')).toBeUndefined();
  });

  it('of a rank contains no conversion', () => {
    const found = evidence([{ value: '1', unit: '位', measure: 'rank', of: 'city' }]);
    expect(found.value).toBe('第 1 位');
    expect(line(found, '换算后数值')).toBeUndefined();
    expect(line(found, '相对于')).toBe('云州市');
  });

  it('of a missing figure says so and shows no number', () => {
    const found = evidence([{ status: 'missing' }]);
    expect(found.value).toBe('缺报');
    expect(line(found, '换算后数值')).toBeUndefined();
    expect(found.literal).toBe('原文未录');
  });

  it('names source, paragraph, period, scope and status', () => {
    const found = evidence([{ value: '35.1', released: '2023-04-25' }]);
    expect(line(found, '来源')).toBe('云州统计快报');
    expect(line(found, '段落')).toBe('第1段');
    expect(line(found, '期间')).toBe('2023年1–3月累计');
    expect(line(found, '口径')).toBe('全域');
    expect(line(found, '状态')).toBe('最终数');
    expect(line(found, '公布')).toBe('2023-04-25');
  });

  it('lists every revision, oldest first', () => {
    const found = evidence([
      { value: '35.1', released: '2023-04-25' },
      { value: '35.3', released: '2023-07-20' },
      { status: 'missing', value: '' },
    ]);
    expect(line(found, '修订')).toBe(
      '2023-04-25 由 缺报 改为 35.1 亿元；2023-07-20 由 35.1 亿元 改为 35.3 亿元',
    );
    expect(line(evidence([{ value: '35.1' }]), '修订')).toBe('没有修订');
  });

  it('joins English revisions with English punctuation', () => {
    const rows = ['35.1', '35.3', '35.5'].map((value, i) => ({
      value,
      released: `2023-0${i + 4}-01`,
    }));
    expect(line(evidence(rows, 'en'), en.evidence.revisions)).not.toContain('；');
  });
});
