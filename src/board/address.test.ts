import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, addressPath, parseAddress } from './address.ts';
import { NEWEST } from './vintage.ts';

const front: Address = {
  language: 'zh',
  dataset: undefined,
  page: 'briefing',
  place: undefined,
  period: undefined,
  compare: 'city',
  trial: '',
  vintage: NEWEST,
};

const parse = (path: string) => {
  const [pathname = '', query = ''] = path.split('?');
  return parseAddress(pathname, query);
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
        compare: 'year',
      },
    ],
    ['/zh/demo/standings/2023-Q4/', { dataset: 'demo', page: 'standings', period: '2023-Q4' }],
    [
      '/zh/demo/standings/2023-Q4/?w=1,2&sort=gdp',
      { dataset: 'demo', page: 'standings', period: '2023-Q4', trial: 'w=1,2&sort=gdp' },
    ],
    [
      '/zh/demo/renewal/park-01/?firm=firm-037',
      { dataset: 'demo', page: 'renewal', place: 'park-01', trial: 'firm=firm-037' },
    ],
    ['/zh/demo/sources/', { dataset: 'demo', page: 'sources' }],
    [
      '/zh/demo/sources/town-1/2023/?q=gdp',
      { dataset: 'demo', page: 'sources', place: 'town-1', period: '2023', trial: 'q=gdp' },
    ],
    [
      '/zh/pinghu/?asof=2023-05-01',
      { dataset: 'pinghu', vintage: { kind: 'day', day: '2023-05-01' } },
    ],
    [
      '/zh/pinghu/charts/?i=gdp,tax&asof=2023-05-01-0123456789ab&k=line',
      {
        dataset: 'pinghu',
        page: 'charts',
        trial: 'i=gdp,tax&k=line',
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

  it('reads back from its own path', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((s) => !/^\.{1,2}$/.test(s));
    const address = fc
      .record({
        language: fc.constantFrom<Address['language']>('zh', 'en'),
        dataset: name,
        place: fc.option(name, { nil: undefined }),
        period: fc.option(name, { nil: undefined }),
        compare: fc.constantFrom<Address['compare']>('city', 'year'),
        vintage: fc.constantFrom<Address['vintage']>(
          NEWEST,
          { kind: 'day', day: '2023-05-01' },
          { kind: 'release', name: '2023-05-01-0123456789ab' },
        ),
      })
      .map(
        (parts): Address => ({
          ...parts,
          trial: '',
          page: 'briefing',
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
