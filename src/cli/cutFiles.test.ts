import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { cutRows, endsMidLine } from './cutFiles.ts';

const below = await mkdtemp(join(tmpdir(), 'red-banner-cut-'));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(below, 'data-'));
});
afterAll(() => rm(below, { recursive: true, force: true }));

it('a table that ends within its last cell is reported, if that cell decides who sees the row', async () => {
  await writeFile(join(folder, 'figures.csv'), 'place,access\nwest,');
  await writeFile(join(folder, 'awards.csv'), 'place,note\nwest,');
  expect((await cutRows(folder)).map(({ code, file }) => [code, file])).toEqual([
    ['cut-row', 'figures.csv'],
  ]);
});

it('a table ends mid-line while it is being written', async () => {
  await writeFile(join(folder, 'figures.csv'), 'place,access\nwest,pub');
  expect(await endsMidLine(folder)).toBe(true);
  await writeFile(join(folder, 'figures.csv'), 'place,access\nwest,public\n');
  expect(await endsMidLine(folder)).toBe(false);
});

it('a folder with the name of a table is no table', async () => {
  await mkdir(join(folder, 'figures.csv'));
  expect(await endsMidLine(folder)).toBe(false);
  expect(await cutRows(folder)).toEqual([]);
});
