import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { leaksIn } from './leaks.ts';
import { SECRETS, writeSecretDataset } from './secretDataset.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { unreleased: _out, ...HIDDEN } = SECRETS;

/** Below a folder of the app, and with characters that are special in a pattern. */
const CACHE = join(ROOT, 'node_modules/.cache');
const ODD_NAME = 'a(b)[c] {d,e}!@';

let below: string;
let folder: string;
let belowApp: string;
let inApp: string;
let child: ChildProcess;
let port: number;

beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-dev-'));
  folder = await writeSecretDataset(below);
  await mkdir(CACHE, { recursive: true });
  belowApp = await mkdtemp(join(CACHE, 'red-banner-dev-'));
  inApp = await writeSecretDataset(belowApp, ODD_NAME);
  const args = ['src/cli/main.ts', 'dev', folder, inApp, '--allow-column', 'remark'];
  child = spawn(process.execPath, ['--import', 'tsx', ...args], { cwd: ROOT });
  port = await new Promise((done, failed) => {
    let said = '';
    child.stdout?.on('data', (bytes: Buffer) => {
      said += bytes;
      // The address may be in bold, set by codes that contain digits themselves.
      const [, found] = /localhost:(\d+)/.exec(stripVTControlCharacters(said)) ?? [];
      if (found) done(Number(found));
    });
    child.once('exit', () => failed(new Error(said)));
  });
});

afterAll(async () => {
  child.kill();
  for (const made of [below, belowApp]) await rm(made, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: IncomingHttpHeaders;
}

function ask(path: string, more: OutgoingHttpHeaders = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    const headers = { host: `localhost:${port}`, ...more };
    request({ hostname: 'localhost', port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks),
          headers: response.headers,
        }),
      );
    })
      .on('error', failed)
      .end();
  });
}

/** The responses for each file of the dataset's folder at these addresses of the folder. */
async function answersAt(addresses: readonly string[]): Promise<Map<string, Buffer>> {
  const answers = new Map<string, Buffer>();
  for (const name of await readdir(folder)) {
    const ways = addresses.flatMap((address) =>
      ['', '?raw', '?import&raw', '?url', '?inline'].map((query) => `${address}/${name}${query}`),
    );
    for (const way of ways) answers.set(way, (await ask(way)).body);
  }
  return answers;
}

it('the development server serves the public edition of a dataset', async () => {
  const { status, body, headers } = await ask('/data/yunzhou/figures.csv');
  expect([status, body.includes('22222.1')]).toEqual([200, true]);
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect((await ask('/data/yunzhou/enterprises.csv')).status).toBe(404);
  const answers = await answersAt(['/data/yunzhou', `/@fs${folder}`]);
  expect(leaksIn(answers, Object.values(HIDDEN).flat())).toEqual([]);
});

it('it protects a folder below the app whose name contains characters of a pattern', async () => {
  const path = encodeURI(inApp);
  const answers = await answersAt([path.slice(ROOT.length), `/@fs${path}`, `/@id/@fs${path}`]);
  expect(leaksIn(answers, Object.values(HIDDEN).flat())).toEqual([]);
});

it.each([
  '/data/demo/enterprises.csv',
  '/src/../data/demo/enterprises.csv',
  '//data/demo/enterprises.csv',
  `/@fs${ROOT}/data/demo/enterprises.csv`,
  `/@fs${ROOT}/data/demo/enterprises.csv?import&raw`,
])('it does not serve %s of the repository', async (path) => {
  const { body } = await ask(path);
  expect(body.includes('enterprise,year')).toBe(false);
});

it.each(['/package.json', '/data/demo/generate.ts', '/tests/cli/secretDataset.ts'])(
  'it serves %s at no address, which is no file of the app',
  async (file) => {
    for (const path of [file, `/src/..${file}`, `/@fs${ROOT}${file}`]) {
      for (const query of ['', '?raw', '?import&raw', '?url&inline']) {
        const { status, body } = await ask(path + query);
        expect([path + query, status === 200 && !body.includes('<div id="root"')]).toEqual([
          path + query,
          false,
        ]);
      }
    }
  },
);

it('it responds to no other name', async () => {
  for (const host of ['rebound.example', `rebound.example:${port}`]) {
    expect((await ask('/data/yunzhou/figures.csv', { host })).status).toBeGreaterThanOrEqual(400);
  }
});

it('it answers no page of another origin, also not with its own tools', async () => {
  for (const path of ['/data/yunzhou/figures.csv', '/', '/__open-in-editor?file=none']) {
    const from = async (site: string) => (await ask(path, { 'sec-fetch-site': site })).status;
    expect([path, await from('cross-site'), await from('same-site')]).toEqual([path, 403, 403]);
  }
  expect((await ask('/', { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
});
