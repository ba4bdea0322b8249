import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { madeOnce } from '../madeOnce.ts';
import { firmsNamed } from './firmsNamed.ts';

/**
 * Publishes the datasets of the repository below a path, serves the folder with nginx and the
 * header file in it, and runs the browser tests against that. Exits with their exit code.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, 'node_modules/.bin');
const BASE = '/county/red-banner/';

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const ended = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return ended.status ?? 1;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function configuration(folder: string, site: string, port: number): string {
  return `
daemon off;
worker_processes 2;
error_log ${folder}/error.log;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    listen [::1]:${port};
    location ${BASE} { alias ${site}/; include ${site}/nginx.conf; }
  }
}
`;
}

async function answers(url: string): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

const folder = await mkdtemp(join(tmpdir(), 'red-banner-nginx-'));
const home = join(ROOT, 'node_modules/.cache/red-banner/published');
const data = ['data/pinghu', 'data/demo'];
const published = await madeOnce('published', home, [BASE], async () => {
  await rm(home, { recursive: true, force: true });
  const where = ['--out', join(home, 'site'), '--base', BASE];
  return run(join(BIN, 'tsx'), ['src/cli/main.ts', 'publish', ...data, ...where]);
});
if (published !== 0) process.exit(published);
const leaks = await firmsNamed(join(ROOT, 'data/demo'), join(home, 'site'));
if (leaks.length > 0) {
  console.error(`a public edition names firms: ${leaks.join(', ')}`);
  process.exit(1);
}

// The server's own user needs to read the folder, wherever the repository is.
const site = join(folder, 'site');
await cp(join(home, 'site'), site, { recursive: true });
spawnSync('chmod', ['-R', 'a+rX', folder]);
const port = await freePort();
await mkdir(join(folder, 'body'), { recursive: true });
await writeFile(join(folder, 'server.conf'), configuration(folder, site, port));
const server = spawn('nginx', ['-c', join(folder, 'server.conf')], { stdio: 'inherit' });
const url = `http://localhost:${port}${BASE}`;
let code = 1;
if (await answers(url)) {
  code = run(
    join(BIN, 'playwright'),
    [
      'test',
      '--config=tests/browser/playwright.config.ts',
      '--reporter=dot,json',
      ...process.argv.slice(2),
    ],
    { SITE_URL: url },
  );
} else console.error(`nginx does not answer at ${url}`);
server.kill();
await rm(folder, { recursive: true, force: true });
process.exitCode = code;
