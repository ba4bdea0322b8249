import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../figures/dataset.ts';
import { dataset, type FigureRow, indicator } from '../../figures/tableFixture.ts';
import { changeLog } from '../changeLog.ts';
import { atomFeed, type FeedOptions } from './atomFeed.ts';
import { FEED_NAMES } from './feedNamesFixture.ts';

const GDP = indicator('gdp', { name: { zh: '地区生产总值', en: 'GDP' } });
const OPTIONS: FeedOptions = {
  language: 'zh',
  pageUrl: '/zh/fixture/sources/',
  feedUrl: '/data/fixture/zh.atom',
  names: FEED_NAMES,
  hashOf: ({ day }) => `hash-of-${day}`,
};

const ROWS: FigureRow[] = [
  { value: '35.1', released: '2023-04-25' },
  { value: '3.1', measure: 'yoy', unit: '%', released: '2023-04-25' },
  { value: '35.3', released: '2023-07-20' },
  { status: 'confidential', released: '2023-10-20' },
];

const feedOf = (data: Dataset, more: Partial<FeedOptions> = {}) =>
  atomFeed(data, changeLog(data), { ...OPTIONS, ...more });

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one]) => one);

describe('the feed of a dataset', () => {
  const feed = feedOf(dataset([GDP], ROWS));

  it('has one entry per day of release, newest first, at midnight in China', () => {
    expect(all(feed, /<updated>(.*)<\/updated>/g)).toEqual([
      '2023-10-20T00:00:00+08:00',
      '2023-10-20T00:00:00+08:00',
      '2023-07-20T00:00:00+08:00',
      '2023-04-25T00:00:00+08:00',
    ]);
    expect(all(feed, /<title>(.*)<\/title>/g)).toEqual([
      '测试：发布与修订',
      '2023年10月20日：新增 0 条，修订 0 条，撤回 1 条',
      '2023年7月20日：新增 0 条，修订 1 条，撤回 0 条',
      '2023年4月25日：新增 2 条，修订 0 条，撤回 0 条',
    ]);
  });

  it('lists the old and new value of each revised or withdrawn figure, with its source', () => {
    expect(all(feed, /<li>(.*)<\/li>/g)).toEqual([
      '海港区 · 地区生产总值 · 数值 · 2023年1–3月累计：35.3 亿元 → 不公开（来源：云州统计快报）',
      '海港区 · 地区生产总值 · 数值 · 2023年1–3月累计：35.1 亿元 → 35.3 亿元（来源：云州统计快报）',
    ]);
  });

  it('identifies a day’s entry by dataset, day, content and language', () => {
    expect(all(feed, /<id>(.*)<\/id>/g)[1]).toBe(
      'urn:red-banner:fixture:2023-10-20:hash-of-2023-10-20:zh',
    );
    expect(feedOf(dataset([GDP], ROWS), { language: 'en' })).toContain(
      'urn:red-banner:fixture:2023-10-20:hash-of-2023-10-20:en',
    );
  });

  it('marks a demo as fictional', () => {
    expect(feed).toMatch(/<subtitle>演示数据，全部虚构/);
    expect(feedOf(dataset([GDP], ROWS, { demo: false }))).not.toContain('虚构');
  });

  it('has no entry for undated rows', () => {
    const undated = dataset([GDP], [{ value: '1', source: 'nowhere' }]);
    const text = feedOf(undated);
    expect(text).not.toContain('<entry>');
    expect(text).toContain('<updated>1970-01-01T00:00:00+08:00</updated>');
  });

  it('shortens a long list and gives the number left out', () => {
    const rows = Array.from({ length: 203 }, (_, i) => ({
      period: String(1800 + i),
      span: 'year',
    }));
    const long = dataset(
      [GDP],
      ['2023-04-25', '2023-07-20'].flatMap((released, i) =>
        rows.map((row) => ({ ...row, value: String(i + 1), released })),
      ),
    );
    const items = all(feedOf(long), /<li>(.*)<\/li>/g);
    expect(items).toHaveLength(201);
    expect(items.at(-1)).toBe('另有 3 条');
  });
});
