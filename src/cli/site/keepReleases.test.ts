import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepReleases } from './keepReleases.ts';

let below: string;

beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-releases-'));
});
afterAll(() => rm(below, { recursive: true, force: true }));

const TABLES = { 'figures.csv': 'place\nnorth\n', 'places.csv': 'place\nnorth\n' };

/** A public site of one dataset with a release of these tables. */
async function site(
  name: string,
  tables: Readonly<Record<string, string>>,
  release?: Readonly<Record<string, string>>,
): Promise<string> {
  const root = join(below, name);
  const files = Object.entries(release ?? {}).map(([path, text]) => ({
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const all = {
    'edition.json': JSON.stringify({ audience: 'public' }),
    ...inFolder('data/x', tables),
    ...inFolder('data/x/releases/r', release ?? {}),
    ...(release && { 'data/x/releases/r/manifest.json': JSON.stringify({ files }) }),
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

const inFolder = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

const releasesOf = (root: string) => readdir(join(root, 'data/x/releases')).catch(() => []);

it('carries a release over whose every row still stands', async () => {
  const fresh = await site('fresh', TABLES);
  await keepReleases(await site('last', TABLES, TABLES), fresh);
  expect(await releasesOf(fresh)).toEqual(['r']);
});

it('leaves a release behind that has a table of firms, where the new edition has none', async () => {
  const firms = { ...TABLES, 'enterprises.csv': 'enterprise\nf1\n' };
  const fresh = await site('fresh-without', TABLES);
  await keepReleases(await site('last-with', firms, firms), fresh);
  expect(await releasesOf(fresh)).toEqual([]);
});
