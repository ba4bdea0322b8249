import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../../src/cli/serveFolder.ts';

const HOME = `<!doctype html><title>红旗榜</title>${'<p>一季度</p>'.repeat(200)}`;
const SECRET = 'outside the folder';

/** A file that is named after its bytes. */
const PART = 'data/county/parts/0123456789abcde.csv';

let parent: string;
let served: Served;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'red-banner-'));
  const site = join(parent, 'site');
  await mkdir(join(site, 'assets'), { recursive: true });
  await mkdir(join(site, 'docs'));
  await mkdir(join(parent, 'site-private'));
  await writeFile(join(parent, 'secret.txt'), SECRET);
  await writeFile(join(parent, 'site-private', 'secret.txt'), SECRET);
  await writeFile(join(site, 'index.html'), HOME);
  await writeFile(join(site, '404.html'), '<title>没有这一页</title>');
  await writeFile(join(site, 'docs', 'index.html'), '<title>说明</title>');
  await writeFile(join(site, 'assets', 'app-1.js'), 'export {};');
  await mkdir(join(site, PART, '..'), { recursive: true });
  await writeFile(join(site, PART), 'row\n');
  await writeFile(join(site, 'sw.js'), '');
  await writeFile(join(site, '中文 名.csv'), 'place,value\n');
  await writeFile(join(site, 'mark.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  served = await serveFolder(site);
});

afterAll(async () => {
  await served.close();
  await rm(parent, { recursive: true });
});

const interfaces = () => Object.values(networkInterfaces()).flatMap((all) => all ?? []);
const hasLoopback6 = () => interfaces().some(({ address }) => address === '::1');
const addressesOfOthers = () =>
  interfaces()
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends the path unchanged; fetch would normalise it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((done, failed) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers: got } = response;
        done({ status, headers: got, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', failed);
    sent.end();
  });
}

describe('a served page', () => {
  it('has its type and its bytes', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(body.toString()).toBe(HOME);
  });

  it.each([
    ['/docs/', 'text/html; charset=utf-8'],
    ['/docs/?lang=en', 'text/html; charset=utf-8'],
    ['/assets/app-1.js', 'text/javascript; charset=utf-8'],
    [`/${encodeURIComponent('中文 名.csv')}`, 'text/csv; charset=utf-8'],
    ['/mark.png', 'image/png'],
  ])('%s is %s', async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
  });

  it('is cached forever only if its name changes with its content', async () => {
    expect((await ask('/assets/app-1.js')).headers['cache-control']).toContain('immutable');
    expect((await ask(`/${PART}`)).headers['cache-control']).toContain('immutable');
    expect((await ask('/docs/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is sent in %s on request, with the same content', async (encoding, unpack) => {
    const { headers, body } = await ask('/', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('accept-encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(body.length).toBeLessThan(HOME.length);
    expect(unpack(body).toString()).toBe(HOME);
  });

  it('prefers br, and leaves images uncompressed', async () => {
    const all = { 'accept-encoding': 'gzip, deflate, br' };
    expect((await ask('/', all)).headers['content-encoding']).toBe('br');
    expect((await ask('/mark.png', all)).headers['content-encoding']).toBeUndefined();
  });

  it('is not sent again while its ETag matches, and is sent when the file has changed', async () => {
    const file = join(parent, 'site', 'note.txt');
    await writeFile(file, 'first');
    const etag = (await ask('/note.txt')).headers.etag ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await ask('/note.txt', { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    await writeFile(file, 'second, longer');
    const changed = await ask('/note.txt', { 'if-none-match': etag });
    expect([changed.status, changed.body.toString()]).toEqual([200, 'second, longer']);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('has the same head and no body for HEAD', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect(status).toBe(200);
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength(HOME));
    expect(body.length).toBe(0);
  });

  it.each(['POST', 'PUT', 'DELETE'])('does not accept %s', async (method) => {
    const { status, headers } = await ask('/', {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('an invalid path', () => {
  it.each(['/nowhere', '/nowhere/', '/docs/nowhere.html', '/assets/', '/%zz', '/a%00b'])(
    '%s gets 404.html with status 404',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('没有这一页');
    },
  );

  it('keeps its status although the 404 page has an ETag', async () => {
    const etag = (await ask('/nowhere')).headers.etag ?? '';
    expect((await ask('/nowhere', { 'if-none-match': etag })).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd',
    '/docs/..%2f..%2fsecret.txt',
    '/..%2fsite-private%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
  ])('%s does not lead out of the folder', async (path) => {
    const { status, body } = await ask(path);
    // A path that normalises to nothing may show the home page, never a file outside the folder.
    expect([200, 404]).toContain(status);
    expect(body.toString()).not.toContain(SECRET);
    expect(body.toString()).not.toContain('root:');
  });
});

it.each([
  ['//', 200],
  ['//..%2fsecret.txt', 404],
  ['//[/', 404],
])('%s is answered with %i', async (path, status) => {
  expect((await ask(path)).status).toBe(status);
});

describe('a folder without its slash', () => {
  it('is redirected to the slash, with its query', async () => {
    const { status, headers } = await ask('/docs?lang=en');
    expect(status).toBe(301);
    expect(headers.location).toBe('/docs/?lang=en');
  });

  it.each([
    '//evil.example/',
    '//evil.example',
    '//evil.example/docs',
    '/.//docs',
    '/\\evil.example/docs',
    '/%2f/evil.example/..%2f..%2fdocs',
    '//evil.example/%2e%2e/docs',
  ])('%s is never redirected to another host', async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBeLessThan(500);
    const { location } = headers;
    if (location === undefined) expect([200, 404]).toContain(status);
    else expect(new URL(location, served.url).origin).toBe(new URL(served.url).origin);
  });
});

describe('on loopback', () => {
  it('answers at both of its addresses, so that the printed name works', async () => {
    const { port } = new URL(served.url);
    const addresses = ['127.0.0.1', ...(hasLoopback6() ? ['[::1]'] : [])];
    for (const address of addresses) {
      expect((await fetch(`http://${address}:${port}/`)).status).toBe(200);
    }
  });

  it('is not reached by any other address of the machine', async () => {
    const { port } = new URL(served.url);
    for (const address of addressesOfOthers()) {
      await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
    }
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '192.168.0.7',
    'evil.localhost',
    'a@localhost',
  ])('answers 421 to the name %j', async (name) => {
    const { port } = new URL(served.url);
    for (const host of [name, `${name}:${port}`]) {
      const { status, body } = await ask('/', { host });
      expect([status, body.includes('一季度')]).toEqual([421, false]);
    }
  });

  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '[::1]'])('answers to %s', async (name) => {
    const { port } = new URL(served.url);
    expect((await ask('/', { host: `${name}:${port}` })).status).toBe(200);
  });
});

describe('the audience', () => {
  let internal: Served;
  beforeAll(async () => {
    internal = await serveFolder(join(parent, 'site'), { audience: 'internal' });
  });
  afterAll(() => internal.close());

  it('decides if other origins may read and frame it', async () => {
    const open = (await fetch(served.url)).headers;
    expect(open.get('access-control-allow-origin')).toBe('*');
    expect(open.get('x-frame-options')).toBeNull();
    for (const path of ['', 'docs', 'docs/', 'nowhere', 'assets/app-1.js']) {
      const { headers } = await fetch(new URL(path, internal.url), { redirect: 'manual' });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
  });

  it('keeps an internal page out of the browser’s cache', async () => {
    for (const path of ['', PART]) {
      const { headers } = await fetch(new URL(path, internal.url));
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('keeps an internal site on loopback', async () => {
    const others = serveFolder(join(parent, 'site'), { audience: 'internal', host: '0.0.0.0' });
    await expect(others).rejects.toThrow('loopback');
  });

  it('makes a public one reachable if a host is named', async () => {
    const others = await serveFolder(join(parent, 'site'), { host: '0.0.0.0' });
    expect((await fetch(others.url)).status).toBe(200);
    for (const address of addressesOfOthers()) {
      expect(others.urls).toContain(`http://${address}:${new URL(others.url).port}/`);
    }
    await others.close();
  });
});

it('switches to another folder at once, and serves nothing more of the first', async () => {
  const swapped = await serveFolder(join(parent, 'site'));
  expect((await fetch(new URL('docs/', swapped.url))).status).toBe(200);
  swapped.show(join(parent, 'site', 'docs'));
  expect(await (await fetch(swapped.url)).text()).toContain('说明');
  expect((await fetch(new URL('docs/', swapped.url))).status).toBe(404);
  await swapped.close();
});

it('uses another port if the requested one is taken', async () => {
  const port = Number(new URL(served.url).port);
  const second = await serveFolder(join(parent, 'site'), { port });
  expect(second.url).not.toBe(served.url);
  expect((await fetch(second.url)).status).toBe(200);
  await second.close();
});

it('answers 404 without a page if the site has none', async () => {
  const bare = await serveFolder(join(parent, 'site', 'docs'));
  const response = await fetch(new URL('nowhere', bare.url));
  expect([response.status, await response.text()]).toEqual([404, '']);
  await bare.close();
});
