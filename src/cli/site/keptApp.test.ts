import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it, vi } from 'vitest';
import { keptApp } from './keptApp.ts';

vi.mock('vite', async (original) => {
  const vite = await original<typeof import('vite')>();
  return { ...vite, build: vi.fn(vite.build) };
});

it('builds the app once for a base path, and again for another', async () => {
  const [one, same, other] = [
    await keptApp('/kept/'),
    await keptApp('/kept/'),
    await keptApp('/other/'),
  ];
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
  const page = (folder: string) => readFile(join(folder, 'index.html'), 'utf8');
  expect(await page(one.client)).toContain('/kept/assets/');
  expect(await page(other.client)).toContain('/other/assets/');
  expect((await stat(join(one.server, 'prerender.js'))).isFile()).toBe(true);
});

it('builds it once for processes without NODE_ENV, too', async () => {
  const builds = async () => {
    vi.stubEnv('NODE_ENV', undefined);
    const before = vi.mocked(build).mock.calls.length;
    await keptApp('/unset/');
    vi.unstubAllEnvs();
    return vi.mocked(build).mock.calls.length - before;
  };
  // For the browser and for the pages, unless an earlier run of this test has kept them.
  expect([0, 2]).toContain(await builds());
  expect(await builds()).toBe(0);
});
