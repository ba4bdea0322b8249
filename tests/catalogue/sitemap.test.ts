import { describe, expect, it } from 'vitest';
import { type SitemapUrl, sitemap } from '../../src/release/catalogue/sitemap.ts';
import { xmlFaults } from './xmlFaults.ts';

const SITE = { origin: 'https://example.org', base: '/sub/' };

const pages = (count: number): SitemapUrl[] =>
  Array.from({ length: count }, (_, i) => ({
    path: `/zh/demo/briefing/${i}/`,
    alternates: { zh: `/zh/demo/briefing/${i}/`, en: `/en/demo/briefing/${i}/` },
    lastmod: '2023-07-20',
  }));

describe('libxml2 finds no fault in', () => {
  it.each([
    ['a sitemap of few pages', sitemap(pages(3), SITE)],
    ['an index and its files', sitemap(pages(5), SITE, { urls: 2, bytes: 1e6 })],
    [
      'hostile paths and days',
      sitemap(
        [
          {
            path: '/zh/</loc>]]>&"\u0000\uD83D/',
            alternates: { en: `/en/"><script>'/`, zh: 'javascript:alert(1)' },
            lastmod: '2023-07-20</lastmod>',
          },
        ],
        SITE,
      ),
    ],
  ])('%s', async (_, files) => {
    for (const { text } of files) expect(await xmlFaults(text, 'sitemap.xsd')).toEqual([]);
  });
});

describe('libxml2 sees', () => {
  const [{ text = '' } = {}] = sitemap(pages(2), SITE);

  it.each([
    ['a page without its address', /<loc>.*<\/loc>\n/, '', 'loc'],
    ['an invalid day', '2023-07-20', '2023-07-32', 'lastmod'],
    ['an alternate without its address', / href="[^"]*"/, '', 'href'],
    ['an invalid language', 'hreflang="en"', 'hreflang="English!"', 'hreflang'],
    ['an element that is not closed', '</url>', '', 'parser error'],
    ['an address too short for one', /<loc>.*<\/loc>/, '<loc>/zh/</loc>', 'minLength'],
  ])('%s', async (_, from, to, fault) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect((await xmlFaults(broken, 'sitemap.xsd')).join('\n')).toContain(fault);
  });
});
