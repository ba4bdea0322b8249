import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from './runInProcess.ts';

const extract = (...args: string[]) => runInProcess('extract', ...args);

const ARTICLE = `本报讯 一季度，示例一镇实现地区生产总
值 15.94亿元，增长 8.7%；签约项目30多

个。
`;

let folder: string;

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-banner-extract-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('extract FILE', () => {
  it('writes rows with the dataset’s ids, the inferred period and the offsets', async () => {
    const path = await file('article.txt', ARTICLE);
    const { code, out } = await extract(path, '--data', 'data/demo', '--published', '2023-04-20');
    expect(code).toBe(0);
    expect(out.split('\n').slice(1, 4)).toEqual([
      'demo-town-1,gdp,地区生产总值,level,,2023-Q1,ytd,15.94,亿元,=,15.94亿元,22,29,0.96,year-inferred',
      'demo-town-1,gdp,地区生产总值,yoy,,2023-Q1,ytd,8.7,%,=,8.7%,33,37,0.93,subject-carried|year-inferred',
      'demo-town-1,projects_signed,签约项目,level,,2023-Q1,ytd,30,个,>,30多个,42,48,0.96,year-inferred',
    ]);
  });

  it('without a dataset and a date gives names as printed, and no year', async () => {
    const path = await file('article.txt', ARTICLE);
    const { out } = await extract(path, '--json');
    const [first] = JSON.parse(out);
    expect(first).toMatchObject({
      indicator: '',
      subject: '地区生产总值',
      period: '',
      span: 'ytd',
    });
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'not-text'],
    ['an empty file', '', 'empty-text'],
    ['twenty megabytes', '增长3.1%，'.repeat(1_500_000), 'text-too-long'],
  ])('of %s reports the fault and ends with 1', async (_, content, problem) => {
    const { code, out, error } = await extract(await file('bad.txt', content), '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(error).toContain(`bad.txt ${problem} error`);
  });

  it.each([
    [[]],
    [['nowhere.txt']],
    [['README.md', '--published', '2023-02-30']],
    [['README.md', '--published', '2023']],
    [['README.md', '--csv', '--json']],
    [['README.md', '--data', 'nowhere']],
    [['README.md', '--lang', 'fr']],
  ])('called with %j shows the usage and ends with 2', async (args) => {
    const { code, error } = await extract(...args);
    expect(code).toBe(2);
    expect(error).toMatch(/extract FILE|不是文件 · not a file|不是文件夹 · not a folder/);
  });
});
