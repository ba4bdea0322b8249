import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptApp } from './keptApp.ts';

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
