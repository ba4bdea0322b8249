import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from './runInProcess.ts';
import { runProcess } from './runProcess.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-banner-process-'));
  await writeFile(join(folder, 'page.txt'), '一季度，示例一镇实现地区生产总值15.94亿元。');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A path in the folder of the test. */
const here = (args: readonly string[]) => args.map((arg) => arg.replace('HERE', folder));

// Tests of their own start publish, start and dev as processes; the whole test run covers build.
describe('a command that a user starts', () => {
  it.each([
    [['check', 'data/pinghu'], 0],
    [['verify', 'data/demo', '--texts', 'HERE', '--json'], 0],
    [['extract', 'HERE/page.txt', '--published', '2023-04-20'], 0],
    [['rank', 'data/demo', '--contest', 'demo_ten_indicators', '--period', '2023-Q4'], 0],
    [['evaluate', 'data/demo', '--year', '1999'], 1],
    [['sbom'], 0],
    [['chart', 'data/demo', '--query', 'i=nothing', '--out', 'HERE/none.svg'], 1],
    [['chek'], 2],
  ])('%j prints the same as in the process of a test, and ends with %i', async (args, code) => {
    const ended = await runProcess(here(args));
    expect(ended.code).toBe(code);
    expect(ended).toEqual(await runInProcess(...here(args)));
  });

  it('chart writes a picture', async () => {
    const out = join(folder, 'gdp.svg');
    const ended = await runProcess(['chart', 'data/demo', '--query', 'i=gdp', '--out', out]);
    expect(ended).toEqual({ code: 0, out: '', error: '' });
    expect(await readFile(out, 'utf8')).toMatch(/^<svg.*<\/svg>\s*$/s);
  });
});
