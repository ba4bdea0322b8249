import { describe, expect, it } from 'vitest';
import { looksLikeTable } from './given.ts';

describe('a text is taken for a table', () => {
  it.each([
    ['where its lines have as many tabs', '地区\t2022\t2023\n甲\t1\t2\n乙\t3\t4', true],
    ['where its lines have as many commas', 'place,2022\na,1\nb,2', true],
    [
      'not where it is an article',
      '一季度，全市地区生产总值12,345亿元。\n增长5.2%，\n其中工业1,234亿元',
      false,
    ],
    ['not where it has one line', 'a,b,c', false],
    ['not where it is empty', '', false],
  ])('%s', (_, text, expected) => {
    expect(looksLikeTable(text)).toBe(expected);
  });
});
