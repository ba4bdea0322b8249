import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/figures/dataset.ts';
import type { Language } from '../../src/figures/language.ts';
import { atomFeed } from '../../src/release/catalogue/atomFeed.ts';
import { FEED_NAMES } from '../../src/release/catalogue/feedNamesFixture.ts';
import { releaseHash } from '../../src/release/catalogue/releaseHash.ts';
import { changeLog } from '../../src/release/changeLog.ts';
import { committed, hostileDataset } from './datasets.ts';
import { xmlFaults } from './xmlFaults.ts';

const feedOf = (dataset: Dataset, language: Language) =>
  atomFeed(dataset, changeLog(dataset), {
    language,
    pageUrl: `https://example.org/${language}/${encodeURIComponent('平湖')}/sources/`,
    feedUrl: `https://example.org/${language}.atom`,
    names: FEED_NAMES,
    hashOf: releaseHash,
  });

const [demo, pinghu] = await Promise.all([committed('demo'), committed('pinghu')]);

describe('libxml2 accepts the feed as Atom', () => {
  it.each([
    ['demo', demo],
    ['pinghu', pinghu],
    ['hostile', hostileDataset()],
  ])('of %s, in both languages', async (_, dataset) => {
    for (const language of ['zh', 'en'] as const) {
      expect(await xmlFaults(feedOf(dataset, language), 'atom.rng')).toEqual([]);
    }
  });
});

describe('libxml2 sees', () => {
  const feed = feedOf(demo, 'zh');

  it.each([
    ['a feed without its name', /<id>.*<\/id>\n/, '', 'feed'],
    ['a feed without an author', /<author>.*<\/author>\n/, '', 'author'],
    ['an entry without its time', /(<entry>[\s\S]*?)<updated>.*<\/updated>\n/, '$1', 'updated'],
    ['a time without a zone', '+08:00</updated>', '</updated>', 'updated'],
    ['a day without a time', 'T00:00:00+08:00', '', 'updated'],
    ['an element of no feed', '<summary>', '<description/><summary>', 'description'],
    ['XHTML outside its namespace', ' xmlns="http://www.w3.org/1999/xhtml"', '', 'content'],
    ['a bare ampersand', '<li>', '<li>&', 'parser error'],
  ])('%s', async (_, from, to, fault) => {
    const broken = feed.replace(from, to);
    expect(broken).not.toBe(feed);
    expect((await xmlFaults(broken, 'atom.rng')).join('\n')).toContain(fault);
  });
});

it('a committed revision is listed with its old and new value', () => {
  expect(feedOf(demo, 'zh')).toMatch(/<li>示例.* → .*<\/li>/);
});

it('hostile text creates no element and no link', () => {
  const feed = feedOf(hostileDataset(), 'en');
  expect(feed).not.toMatch(/<script|<!--|javascript:/);
});

it('the same data give the same feed', () => {
  expect(feedOf(demo, 'en')).toBe(feedOf(demo, 'en'));
});

it('a source on the web is a link', () => {
  const web = [...demo.sources.values()].map((source) => ({
    ...source,
    url: 'https://example.org/?a=1&b=2',
  }));
  const sources = new Map(web.map((source) => [source.id, source]));
  expect(feedOf({ ...demo, sources }, 'zh')).toContain(
    '<a href="https://example.org/?a=1&amp;b=2">',
  );
});
