import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xml } from './markup.ts';
import { siteAddress } from './siteAddress.ts';
import { type SitemapUrl, sitemap } from './sitemap.ts';

const SITE = { origin: 'https://example.org', base: '/sub/' };
const page = (path: string, lastmod?: string): SitemapUrl => ({ path, alternates: {}, lastmod });
const texts = (files: readonly { text: string }[]) => files.map(({ text }) => text);
const locations = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);

describe('the sitemap', () => {
  const front: SitemapUrl = {
    path: '/en/',
    alternates: { zh: '/zh/', en: '/en/' },
    lastmod: '2023-07-20',
  };

  it('gives each page its alternates, with Chinese for readers of other languages', () => {
    expect(sitemap([front], SITE)).toEqual([
      {
        name: 'sitemap.xml',
        text: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url>
<loc>https://example.org/sub/en/</loc>
<lastmod>2023-07-20</lastmod>
<xhtml:link rel="alternate" hreflang="zh-CN" href="https://example.org/sub/zh/"/>
<xhtml:link rel="alternate" hreflang="en" href="https://example.org/sub/en/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/sub/zh/"/>
</url>
</urlset>
`,
      },
    ]);
  });

  it('is root-relative if the host is not known', () => {
    const [file] = sitemap([front], { origin: undefined, base: '/sub/' });
    expect(file?.text).toContain('<loc>/sub/en/</loc>');
    expect(file?.text).not.toContain('example.org');
  });

  it('leaves out an invalid day', () => {
    expect(texts(sitemap([page('/a/', '')], SITE)).join('')).not.toContain('lastmod');
  });

  it('becomes an index above 50,000 pages, with each file dated by its newest page', () => {
    const urls = Array.from({ length: 50_001 }, (_, i) =>
      page(`/${i}/`, i === 7 ? '2023-07-20' : '2023-04-25'),
    );
    const [index, first, second, ...more] = sitemap(urls, SITE);
    expect(more).toEqual([]);
    expect(locations(index?.text ?? '')).toEqual([
      'https://example.org/sub/sitemap-1.xml',
      'https://example.org/sub/sitemap-2.xml',
    ]);
    expect(index?.text.match(/\d{4}-\d{2}-\d{2}/g)).toEqual(['2023-07-20', '2023-04-25']);
    expect(locations(first?.text ?? '')).toHaveLength(50_000);
    expect(locations(second?.text ?? '')).toEqual(['https://example.org/sub/50000/']);
  });

  it('lists every page once, in order, with each file within both limits', () => {
    const path = fc.string({ maxLength: 40 }).map((text) => `/${encodeURIComponent(text)}/`);
    const limits = fc.record({
      urls: fc.integer({ min: 1, max: 5 }),
      bytes: fc.integer({ min: 400, max: 2000 }),
    });
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), limits, (paths, limit) => {
        const files = sitemap(
          paths.map((one) => page(one)),
          SITE,
          limit,
        );
        const leaves = files.length === 1 ? files : files.slice(1);
        const all = leaves.flatMap(({ text }) => locations(text));
        expect(all).toEqual(paths.map((one) => xml`${siteAddress(SITE, one)}`.text));
        for (const { text } of leaves) {
          expect(locations(text).length).toBeLessThanOrEqual(limit.urls);
          expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(limit.bytes);
        }
      }),
    );
  });
});
