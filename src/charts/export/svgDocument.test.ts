import { GlobalWindow } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { ChartModel } from '../chartModel.ts';
import { svgDocument } from './svgDocument.ts';

const MODEL: ChartModel = {
  kind: 'units',
  whole: 1,
  counts: [],
  id: 'x',
  title: '标题 <b>&"\u0007',
  subtitle: '单位：亿元',
  description: '说明',
  note: '缺数不补。'.repeat(30),
  columns: [],
  rows: [],
  figureRows: [],
};
const CREDIT = {
  language: 'zh',
  source: '来源：公报',
  updated: '数据更新至 2024-01-24',
  released: '2024-01-24',
  demo: '演示数据，虚构单位',
  link: `https://example.org/?i=${'gdp,'.repeat(60)}&v=1`,
  product: '红旗榜',
} as const;
const DRAWING =
  '<svg class="recharts-surface" width="300" height="100" role="img"><title></title><g class="a"><g></g></g><defs><clipPath id="recharts1-clip"><rect></rect></clipPath></defs><rect fill="var(--c1)" width="9"></rect></svg>';

describe('a self-contained picture', () => {
  const svg = svgDocument(MODEL, DRAWING, 300, CREDIT);
  const { DOMParser } = new GlobalWindow();
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');

  it('is well-formed and has all texts of the page', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    const said = document.documentElement.textContent ?? '';
    for (const text of [
      '标题 <b>&"',
      '单位：亿元',
      '演示数据，虚构单位',
      '来源：公报',
      '2024-01-24',
      '红旗榜',
    ]) {
      expect(said).toContain(text);
    }
    // Characters that XML does not allow are left out.
    expect(svg).not.toContain('\u0007');
  });

  it('needs no style sheet, no font file and nothing from the drawing library', () => {
    expect(svg).not.toMatch(/var\(|class=|recharts|<style|url\(/);
    expect(svg).toContain("'Noto Sans CJK SC'");
    expect(svg).toContain('fill="#1b4e80"');
  });

  it('breaks long notes and links into lines of its width and grows with them', () => {
    const texts = [...svg.matchAll(/<text x="24" y="([\d.]+)"[^>]*>([^<]*)</g)];
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    expect(Math.max(...texts.map(([, y]) => Number(y)))).toBeLessThan(height);
    expect(Math.max(...texts.map(([, , text = '']) => text.length))).toBeLessThan(60);
  });
});
