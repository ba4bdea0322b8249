import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderStamp } from './folderStamp.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-banner-stamp-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('the stamp of a folder changes for a file written in place with the same length and date', async () => {
  const file = join(folder, 'figures.csv');
  await writeFile(file, '12.5,public\n');
  const day = new Date('2023-04-20T00:00:00Z');
  await utimes(file, day, day);
  const before = await folderStamp(folder);
  expect(await folderStamp(folder)).toBe(before);
  await writeFile(file, '12.6,public\n');
  await utimes(file, day, day);
  expect(await folderStamp(folder)).not.toBe(before);
});

it('the stamp of a folder does not tell of files that are no part of a dataset', async () => {
  const before = await folderStamp(folder);
  await writeFile(join(folder, 'notes.txt'), 'later');
  expect(await folderStamp(folder)).toBe(before);
});
