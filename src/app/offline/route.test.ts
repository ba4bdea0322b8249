import { describe, expect, it } from 'vitest';
import { isKept, keptAddress, type Route, routeOf } from './route.ts';

const SCOPE = 'https://county.example/figures/';

const asked = (path: string, mode = 'cors', method = 'GET', ranged = false) =>
  routeOf({ url: new URL(path, SCOPE).href, mode, method, ranged }, SCOPE);

describe('the route of a request', () => {
  it.each<[string, string, Route]>([
    ['assets/start-Ab12.js', 'cors', 'asset'],
    ['data/pinghu/figures.csv', 'cors', 'data'],
    ['data/pinghu/figures.csv', 'navigate', 'data'],
    ['data/pinghu/releases/2023-07-28-ab12/manifest.json', 'cors', 'data'],
    ['data/pinghu/index.json', 'cors', 'data'],
    ['data/pinghu/parts/0123456789abcde.csv', 'cors', 'part'],
    ['data/pinghu/pinghu.zip', 'navigate', 'left'],
    ['', 'navigate', 'document'],
    ['zh/pinghu/briefing/dushangang/2023-Q1/', 'navigate', 'document'],
    ['zh/demo/standings/2023-Q4/?w=1,2#gdp', 'navigate', 'document'],
    ['zh/demo/standings', 'navigate', 'document'],
    ['404.html', 'navigate', 'document'],
    ['zh/pinghu/sources/', 'cors', 'left'],
    ['sw.js', 'same-origin', 'left'],
    ['briefing.png', 'navigate', 'left'],
    ['icon.svg', 'no-cors', 'left'],
  ])('%s by %s is %s', (path, mode, route) => {
    expect(asked(path, mode)).toBe(route);
  });

  it('never holds what another site of the host, or another host, answers', () => {
    expect(asked('/', 'navigate')).toBe('left');
    expect(asked('/figures-of-others/assets/a.js')).toBe('left');
    expect(asked('https://other.example/figures/assets/a.js')).toBe('left');
  });

  it('leaves questions without a body, sent data and parts of files to the network', () => {
    expect(asked('data/pinghu/figures.csv', 'cors', 'HEAD')).toBe('left');
    expect(asked('data/pinghu/figures.csv', 'cors', 'POST')).toBe('left');
    expect(asked('data/pinghu/figures.csv', 'cors', 'GET', true)).toBe('left');
  });
});

describe('the address an answer is kept under', () => {
  it('is one for every query and place in a page', () => {
    expect(keptAddress(`${SCOPE}zh/demo/charts/?i=gdp#table`)).toBe(`${SCOPE}zh/demo/charts/`);
  });

  it('is one with and without the slash of a folder', () => {
    expect(keptAddress(`${SCOPE}zh/demo/charts`)).toBe(`${SCOPE}zh/demo/charts/`);
    expect(keptAddress(`${SCOPE}data/demo/figures.csv`)).toBe(`${SCOPE}data/demo/figures.csv`);
  });
});

describe('an answer', () => {
  const answer = (change = {}, type = 'text/csv; charset=utf-8') => ({
    status: 200,
    type: 'basic',
    redirected: false,
    headers: new Headers({ 'content-type': type }),
    ...change,
  });

  it('is kept when it is whole and of this host', () => {
    expect(isKept(answer(), 'data')).toBe(true);
    expect(isKept(answer({}, 'text/html; charset=utf-8'), 'document')).toBe(true);
  });

  it.each([
    { status: 404 },
    { status: 206 },
    { status: 0, type: 'opaque' },
    { status: 0, type: 'opaqueredirect' },
    { redirected: true },
  ])('is not kept when it is %o', (change) => {
    expect(isKept(answer(change), 'data')).toBe(false);
  });

  it('that its host wants kept nowhere is not kept', () => {
    const headers = new Headers({ 'content-type': 'text/csv', 'cache-control': 'no-store' });
    expect(isKept(answer({ headers }), 'data')).toBe(false);
  });

  it('that is a page is never kept as a script or a table', () => {
    expect(isKept(answer({}, 'text/html'), 'asset')).toBe(false);
    expect(isKept(answer({}, 'text/html'), 'data')).toBe(false);
  });
});
