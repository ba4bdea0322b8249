import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKept } from './keptBytes.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'red-banner-kept-')), 'bytes');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const bytes = (text: string) => async () => Buffer.from(text);
const refuse = async () => Promise.reject(new Error('made again'));

async function get(key: readonly string[], make: () => Promise<Uint8Array>): Promise<string> {
  const kept = await openKept(folder);
  return Buffer.from(await kept.get(key, make)).toString();
}

const entry = async () => {
  const [file] = (await readdir(folder, { recursive: true })).filter((name) => name.length > 2);
  return join(folder, file ?? '');
};

it('a result is made once, and kept for the same key', async () => {
  expect(await get(['a', 'b'], bytes('one'))).toBe('one');
  expect(await get(['a', 'b'], refuse)).toBe('one');
  expect(await get(['ab'], bytes('two'))).toBe('two');
  expect(await get(['a', 'b', ''], bytes('three'))).toBe('three');
});

it('a damaged result is made again', async () => {
  await get(['a'], bytes('one'));
  await writeFile(await entry(), 'half');
  expect(await get(['a'], bytes('one'))).toBe('one');
  expect(await get(['a'], refuse)).toBe('one');
});

it('a failure is not kept', async () => {
  await expect(get(['a'], refuse)).rejects.toThrow('made again');
  expect(await get(['a'], bytes('one'))).toBe('one');
});

it('a folder that cannot be written keeps nothing and stops nothing', async () => {
  const kept = await openKept(folder);
  await rm(folder, { recursive: true });
  await writeFile(folder, '');
  expect(Buffer.from(await kept.get(['a'], bytes('one'))).toString()).toBe('one');
});

it('only its owner can read it, and an unused result is removed', async () => {
  await get(['old'], bytes('old'));
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  const long = new Date(Date.now() - 15 * 24 * 3600 * 1000);
  await utimes(await entry(), long, long);
  expect(await get(['old'], bytes('new'))).toBe('new');
});
