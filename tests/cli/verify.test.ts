import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInProcess } from './runInProcess.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const verify = (...args: string[]) => runInProcess('verify', ...args);

// Two fictional articles on one page, which sources.csv identifies by its fingerprint.
const PAGE = `本报讯 一季度，示例一镇实现地区生产总
值 15.94亿元，增长 8.7%；总量列全市第
四。

本报讯 示例二镇签约项目30多

个，工业增加值下降1.5%。
`;
const ROWS = [
  'demo-town-1,gdp,level,,15.94,亿元,=,15.94亿元,page_a',
  'demo-town-1,gdp,yoy,,8.7,%,=,8.7%,page_a',
  'demo-town-1,gdp,rank,demo-city,4,位,=,列全市第四,page_a',
  'demo-town-2,projects_signed,level,,30,个,>,30多个,page_b',
  'demo-town-2,industrial_value_added,yoy,,-1.5,%,=,-1.5%,page_b',
  'demo-town-3,gdp,level,,5.94,亿元,=,5.94亿元,elsewhere',
];

let folder: string;

/** Writes a dataset of those rows after a change, with the folder of its texts beside it. */
async function lay(change: (rows: string) => string = (rows) => rows, page = 'page.txt') {
  const copy = await mkdtemp(join(folder, 'dataset-'));
  await cp(join(ROOT, 'data/demo'), copy, { recursive: true });
  const sha256 = createHash('sha256').update(PAGE).digest('hex');
  const sources = ['page_a', 'page_b', 'elsewhere'].map((id) =>
    [id, '虚构报道', '', '', '', '', id === 'elsewhere' ? '' : sha256, 'MIT', 'first', ''].join(
      ',',
    ),
  );
  const header = (await readFile(join(copy, 'sources.csv'), 'utf8')).split('\n')[0];
  const kept = (await readFile(join(copy, 'sources.csv'), 'utf8')).trimEnd();
  await writeFile(join(copy, 'sources.csv'), `${kept}\n${sources.join('\n')}\n`);
  expect(header).toMatch(/^source,title,publisher,author,published,url,sha256,licence,hand,note/);
  await writeFile(
    join(copy, 'figures.csv'),
    `place,indicator,measure,of,value,unit,qualifier,printed,source,period,span,status\n${change(
      ROWS.join('\n'),
    ).replace(/$/gm, ',2023-Q1,ytd,final')}\n`,
  );
  const texts = join(copy, 'texts');
  await mkdir(texts);
  await writeFile(join(texts, page), PAGE);
  return { copy, texts };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'red-banner-verify-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('verify DIR --texts FOLDER', () => {
  it('finds each literal of two sources on one page, and ends with 0', async () => {
    const { copy, texts } = await lay();
    const { code, out, error } = await verify(copy, '--texts', texts);
    expect(error).toBe('');
    expect(out.trimEnd().split('\n')).toEqual([
      'figures.csv:2 示例一镇 地区生产总值 "15.94亿元" 找到',
      'figures.csv:3 示例一镇 地区生产总值 "8.7%" 找到',
      'figures.csv:4 示例一镇 地区生产总值 "列全市第四" 找到',
      'figures.csv:5 示例二镇 签约项目 "30多个" 找到',
      'figures.csv:6 示例二镇 规上工业增加值 "-1.5%" 找到',
      '找到 5，未找到 0，不符 0，没有原文 1，没有 printed 0',
    ]);
    expect(code).toBe(0);
  });

  it('reports missing and different literals, in either language, and ends with 1', async () => {
    const { copy, texts } = await lay((rows) =>
      rows.replace(',15.94亿元', ',5.94亿元').replace('30,个,>', '30,个,='),
    );
    const { code, out } = await verify(copy, '--texts', texts, '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^figures\.csv:2 Demo Town 1 Gross domestic product "5\.94亿元" not found$/m,
    );
    expect(out).toMatch(/^figures\.csv:5 .* differs — qualifier "=" expected >$/m);
    expect(out).toMatch(/^found 3, not found 1, differs 1, without text 1, without literal 0$/m);
  });

  it('accepts a file named by the source, and detects a changed one', async () => {
    const { copy, texts } = await lay((rows) => rows, 'page_b.txt');
    await writeFile(join(texts, 'page_b.txt'), `${PAGE}更正`);
    const { code, out } = await verify(copy, '--texts', texts, '--json');
    const { counts, changedSources } = JSON.parse(out);
    expect(changedSources).toEqual(['page_b']);
    expect(counts).toEqual({
      found: 2,
      notFound: 0,
      differs: 1,
      withoutText: 4,
      withoutLiteral: 0,
    });
    expect(code).toBe(1);
  });

  it.each([
    [[]],
    [['data/demo']],
    [['data/demo', '--texts', 'data/nowhere']],
    [['data/nowhere', '--texts', 'data']],
    [['data/demo', '--texts', 'data', '--lang', 'fr']],
    [['data/demo', '--texts', 'data', '--quiet']],
  ])('called with %j shows the usage and ends with 2', async (args) => {
    const { code, error } = await verify(...args);
    expect(code).toBe(2);
    expect(error).toMatch(/verify DIR|不是文件夹 · not a folder/);
  });
});
