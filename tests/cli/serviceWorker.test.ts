import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NOTHING_KEPT } from '../../src/cli/site/keptBytes.ts';
import { writeServiceWorker } from '../../src/cli/site/serviceWorker.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'red-banner-'));
  await mkdir(join(site, 'assets'));
  for (const name of ['b-2.css', 'a-1.js']) await writeFile(join(site, 'assets', name), '');
});

afterEach(() => rm(site, { recursive: true }));

async function written(): Promise<string> {
  await writeServiceWorker(site, 'ab12', ['assets/a-1.js'], { kept: NOTHING_KEPT, program: '' });
  return readFile(join(site, 'sw.js'), 'utf8');
}

it('the service worker names its build, the files that open any page and the others, and the same site gives the same bytes', async () => {
  const script = await written();
  expect(script.split('\n', 1)).toEqual([
    'self.release={"build":"ab12","frame":["assets/a-1.js"],"parts":["assets/b-2.css"]};',
  ]);
  expect(await written()).toBe(script);
});

it('the service worker is one classic script that contacts no other host', async () => {
  const script = await written();
  expect(script).not.toMatch(/\bimport\b|\bimportScripts\b|https?:/);
});
