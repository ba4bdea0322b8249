import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/figures/problem.ts';
import { runInProcess } from './runInProcess.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PINGHU = join(ROOT, 'data/pinghu');

const check = (...args: string[]) => runInProcess('check', ...args);

let folder: string;

/** A copy of the Pinghu dataset with one file changed. */
async function withFile(name: string, change: (text: string) => string): Promise<string> {
  const copy = await mkdtemp(join(folder, 'dataset-'));
  await cp(PINGHU, copy, { recursive: true });
  await writeFile(join(copy, name), change(await readFile(join(PINGHU, name), 'utf8')));
  return copy;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-banner-check-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('check DIR', () => {
  it('of valid data ends with 0 and says so', async () => {
    const { code, out } = await check('data/pinghu');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^0 处错误/);
    expect(code).toBe(0);
  });

  it('of data with errors ends with 1 and gives file, line, column and correction', async () => {
    const copy = await withFile('figures.csv', (text) => text.replace(',level,', ',levle,'));
    const { code, out } = await check(copy);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^figures\.csv:2 measure unknown-value 错误 "levle" — 应为：.*改为 level$/m,
    );
    const english = await check(copy, '--lang', 'en');
    expect(english.out).toMatch(/"levle" — expected: .* — to fix: write level$/m);
    expect(english.out).toMatch(/^1 error, \d+ warnings?\n$/m);
  });

  it('with --json gives the problems as JSON and nothing else', async () => {
    const copy = await withFile('places.csv', () => '');
    const { code, out } = await check('--json', copy);
    const problems: Problem[] = JSON.parse(out);
    expect(code).toBe(1);
    expect(problems.map((one) => `${one.file} ${one.code}`)).toEqual(['places.csv empty-file']);
  });

  it('prints all of ten thousand problems', async () => {
    const copy = await withFile('figures.csv', (text) => {
      const [header = '', row = ''] = text.split('\n');
      const bad = row.replace(/^[^,]+/, 'nowhere');
      return `${header}\n${Array.from({ length: 10_000 }, () => bad).join('\n')}\n`;
    });
    const { code, out } = await check(copy);
    expect(code).toBe(1);
    expect(out.match(/unknown-place 错误/g)).toHaveLength(10_000);
  });

  it.each([[[]], [['data/pinghu', 'data/demo']], [['data/nowhere']], [['--lang', 'fr', 'data']]])(
    'called with %j shows the usage and ends with 2',
    async (args) => {
      const { code, error } = await check(...args);
      expect(code).toBe(2);
      expect(error).toMatch(/check DIR|not a folder/);
    },
  );
});
