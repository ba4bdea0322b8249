import { describe, expect, it } from 'vitest';
import { readChartLink } from './chartLink.ts';

describe('the link of a chart', () => {
  it('is read with its language; a bare query is read as Chinese', () => {
    const link = 'https://example.org/stats/en/demo/charts/?i=gdp&k=line&v=1#behind';
    const read = readChartLink(link);
    expect([read.language, read.link, read.query.kind]).toEqual(['en', link, 'line']);
    const { language, query } = readChartLink('?i=gdp');
    expect([language, query.indicators]).toEqual(['zh', ['gdp']]);
    expect(readChartLink('https://example.org/zh/demo/charts/').query.indicators).toEqual([]);
  });

  it('with unknown parts is refused, with the known ones for each', () => {
    expect(() => readChartLink('i=gdp&colour=red&k=lin')).toThrow(
      /^colour=red: .*i \| u \| m .*\n--query k=lin: .*bump.*did you mean line\?$/,
    );
  });
});
