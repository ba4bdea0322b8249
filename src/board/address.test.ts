import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, addressPath, parseAddress } from './address.ts';
import type { Page } from './page.ts';
import { BRIEFING, CHARTS, SOURCES, STANDINGS } from './pages.ts';
import { NEWEST } from './vintage.ts';

/** A page that an application registers. */
const PARKS: Page = { name: 'renewal', title: { zh: '园区', en: 'Parks' }, parts: ['place'] };

const front: Address = {
  language: 'zh',
  dataset: undefined,
  page: BRIEFING,
  place: undefined,
  period: undefined,
  query: '',
  vintage: NEWEST,
};

const parse = (path: string) => {
  const [pathname = '', query = ''] = path.split('?');
  return parseAddress([BRIEFING, STANDINGS, PARKS, CHARTS, SOURCES], pathname, query);
};

describe('an address', () => {
  it.each<[string, Partial<Address>]>([
    ['/', {}],
    ['/en/', { language: 'en' }],
    ['/zh/pinghu/', { dataset: 'pinghu' }],
    ['/zh/pinghu/briefing/dushangang', { dataset: 'pinghu', place: 'dushangang' }],
    [
      '/en/pinghu/briefing/dushangang/2023-Q1/?compare=year',
      {
        language: 'en',
        dataset: 'pinghu',
        place: 'dushangang',
        period: '2023-Q1',
        query: 'compare=year',
      },
    ],
    ['/zh/demo/standings/2023-Q4/', { dataset: 'demo', page: STANDINGS, period: '2023-Q4' }],
    [
      '/zh/demo/standings/2023-Q4/?w=1,2&sort=gdp',
      { dataset: 'demo', page: STANDINGS, period: '2023-Q4', query: 'w=1,2&sort=gdp' },
    ],
    [
      '/zh/demo/renewal/park-01/?firm=firm-037',
      { dataset: 'demo', page: PARKS, place: 'park-01', query: 'firm=firm-037' },
    ],
    ['/zh/demo/sources/', { dataset: 'demo', page: SOURCES }],
    [
      '/zh/demo/sources/town-1/2023/?q=gdp',
      { dataset: 'demo', page: SOURCES, place: 'town-1', period: '2023', query: 'q=gdp' },
    ],
    [
      '/zh/pinghu/?asof=2023-05-01',
      { dataset: 'pinghu', vintage: { kind: 'day', day: '2023-05-01' } },
    ],
    [
      '/zh/pinghu/charts/?i=gdp,tax&asof=2023-05-01-0123456789ab&k=line',
      {
        dataset: 'pinghu',
        page: CHARTS,
        query: 'i=gdp,tax&k=line',
        vintage: { kind: 'release', name: '2023-05-01-0123456789ab' },
      },
    ],
    ['/zh/pinghu/?asof=yesterday', { dataset: 'pinghu' }],
    ['/zh/demo/briefing/%E9%95%87', { dataset: 'demo', place: '镇' }],
    ['/zh/demo/briefing/%', { dataset: 'demo', place: '%' }],
  ])('is read from %s', (path, expected) => {
    expect(parse(path)).toEqual({ ...front, ...expected });
  });

  it.each(['/fr/', '/zh/pinghu/warnings/', '/zh/pinghu/sources/x/y/z', '/zh/a/briefing/b/c/d'])(
    'is not found in %s',
    (path) => expect(parse(path)).toBeUndefined(),
  );

  it('round-trips through its own path', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((s) => !/^\.{1,2}$/.test(s));
    const address = fc
      .record({
        language: fc.constantFrom<Address['language']>('zh', 'en'),
        dataset: name,
        place: fc.option(name, { nil: undefined }),
        period: fc.option(name, { nil: undefined }),
        query: fc.constantFrom('', 'compare=year'),
        vintage: fc.constantFrom<Address['vintage']>(
          NEWEST,
          { kind: 'day', day: '2023-05-01' },
          { kind: 'release', name: '2023-05-01-0123456789ab' },
        ),
      })
      .map(
        (parts): Address => ({
          ...parts,
          page: BRIEFING,
          period: parts.place === undefined ? undefined : parts.period,
        }),
      );
    fc.assert(
      fc.property(address, (a) => {
        expect(parse(addressPath(a))).toEqual(a);
      }),
    );
  });
});
