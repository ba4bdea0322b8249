import { expect, it } from 'vitest';
import { citation } from './citation.ts';

const CITED = {
  publisher: '红旗榜',
  title: '示例一镇 {生产总值}',
  version: 'a1b2',
  updated: '2024-01-24',
  retrieved: '2026-11-24',
  link: 'https://example.org/zh/demo/charts/?i=gdp&v=1',
};

it.each([
  [
    'gbt',
    '红旗榜. 示例一镇 {生产总值}[DS/OL]. 版本 a1b2. (2024-01-24)[2026-11-24]. https://example.org/zh/demo/charts/?i=gdp&v=1.',
  ],
  [
    'apa',
    '红旗榜. (2024). 示例一镇 {生产总值} (Version a1b2) [Data set]. Retrieved 2026-11-24, from https://example.org/zh/demo/charts/?i=gdp&v=1',
  ],
] as const)('%s', (style, text) => {
  expect(citation(style, CITED)).toBe(text);
});

it('BibTeX removes braces from a title, because they would end the field', () => {
  const text = citation('bibtex', CITED);
  expect(text).toContain('title = {示例一镇 生产总值},');
  expect([...text].filter((letter) => letter === '{')).toHaveLength(
    [...text].filter((letter) => letter === '}').length,
  );
});

it('a citation without a release date has the year of retrieval', () => {
  expect(citation('apa', { ...CITED, updated: '' })).toContain('(2026)');
});
