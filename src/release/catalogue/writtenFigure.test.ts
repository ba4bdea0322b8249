import { describe, expect, it } from 'vitest';
import { dataset, type FigureRow, indicator } from '../../figures/tableFixture.ts';
import { FEED_NAMES } from './feedNamesFixture.ts';
import { writtenSubject, writtenValue } from './writtenFigure.ts';

const GDP = indicator('gdp', { name: { zh: '地区生产总值', en: 'GDP' } });
const only = (row: FigureRow) => dataset([GDP], [row]);

describe('a figure in words', () => {
  it.each<[FigureRow, string]>([
    [{ value: '35.1' }, '35.1 亿元'],
    [{ value: '35.1', qualifier: '>' }, '35.1 亿元以上'],
    [{ value: '30', unit: '%', measure: 'yoy', qualifier: '>' }, '+30%以上'],
    [{ value: '1.3', unit: '倍', measure: 'yoy' }, '+130%'],
    [{ value: '3.1', unit: '%', measure: 'yoy' }, '+3.1%'],
    [{ value: '40.2', unit: '%', measure: 'share', of: 'city' }, '40.2%'],
    [{ value: '1', unit: '位', measure: 'rank', of: 'city' }, '第 1 位'],
    [{ status: 'missing' }, '缺报'],
  ])('of %j is %s', (row, written) => {
    expect(writtenValue(only(row).figures.at(0), 'zh', FEED_NAMES)).toBe(written);
  });

  it('names a place, an indicator, a measure, the whole of a share, and a period', () => {
    const share = only({ value: '40.2', unit: '%', measure: 'share', of: 'city' });
    expect(writtenSubject(share.figures.at(0), share, 'zh', FEED_NAMES)).toBe(
      '海港区 · 地区生产总值 · 占比 · 云州市 · 2023年1–3月累计',
    );
  });

  it('keeps the id of an entry without a name', () => {
    const stray = only({ place: 'nowhere', indicator: 'nothing', value: '1' });
    expect(writtenSubject(stray.figures.at(0), stray, 'en', FEED_NAMES)).toMatch(
      /^nowhere · nothing · /,
    );
  });
});
