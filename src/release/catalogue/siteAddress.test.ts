import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteAddress } from './siteAddress.ts';

const known = { origin: 'https://example.org', base: '/sub/' };
const unknown = { origin: undefined, base: '/' };

describe('an address of the site', () => {
  it.each([
    [known, '/zh/', 'https://example.org/sub/zh/'],
    [known, 'sitemap.xml', 'https://example.org/sub/sitemap.xml'],
    [unknown, '/zh/pinghu/', '/zh/pinghu/'],
    [known, '/data/平湖/a b.csv', 'https://example.org/sub/data/%E5%B9%B3%E6%B9%96/a%20b.csv'],
    [known, '/data/%E5%B9%B3/', 'https://example.org/sub/data/%E5%B9%B3/'],
    [unknown, '/a"<b>\u0000', '/a%22%3Cb%3E%EF%BF%BD'],
    [unknown, '//elsewhere.example/', '/elsewhere.example/'],
    [unknown, '/\\elsewhere.example/', '/elsewhere.example/'],
  ])('of %j for %s is %s', (site, path, address) => {
    expect(siteAddress(site, path)).toBe(address);
  });

  it('stays on its host for any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        const address = siteAddress(known, path);
        expect(new URL(address).origin).toBe(known.origin);
        expect(new URL(siteAddress(unknown, path), known.origin).origin).toBe(known.origin);
        expect(address).toMatch(/^[!-~]+$/);
      }),
    );
  });

  it.each(['javascript:alert(1)', 'example.org', 'https://example.org/', 'ftp://example.org'])(
    'is refused for the origin %s',
    (origin) => {
      expect(() => siteAddress({ origin, base: '/' }, '/')).toThrow(RangeError);
    },
  );
});
