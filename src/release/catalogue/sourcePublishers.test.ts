import { expect, it } from 'vitest';
import type { SourceId } from '../../figures/figure.ts';
import { dataset } from '../../figures/tableFixture.ts';
import type { Source } from '../../figures/tables.ts';
import { sourcePublishers } from './sourcePublishers.ts';

const [gazette] = dataset([], []).sources.values();

const sources = (all: readonly Partial<Source>[]) =>
  new Map(
    all.map((more, i) => {
      if (!gazette) throw new Error('the fixture has no source');
      const id = String(i) as SourceId;
      return [id, { ...gazette, ...more, id }];
    }),
  );

const all = sources([
  { publisher: '平湖市统计局' },
  { publisher: ' ' },
  { publisher: '某网站', hand: 'second' },
  { publisher: '平湖市统计局 ' },
]);

it('each first-hand publisher is named once', () => {
  expect(sourcePublishers({ sources: all, demo: false })).toEqual(['平湖市统计局']);
});

it('a demo has no publisher', () => {
  expect(sourcePublishers({ sources: all, demo: true })).toEqual([]);
});
