import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesBelow } from './leaks.ts';
import { ALLOWED, publish } from './publishSecret.ts';
import { runProcess } from './runProcess.ts';
import { writeSecretDataset } from './secretDataset.ts';

const MINUTES = 60_000 * 5;

let below: string;
let dataset: string;
const out = (name: string) => join(below, name);

beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-failure-'));
  dataset = await writeSecretDataset(below);
  const { code } = await publish(dataset, '--as-of', '2023-06-30', '--out', out('public'));
  expect(code).toBe(0);
}, MINUTES);
afterAll(() => rm(below, { recursive: true, force: true }));

describe('a failing publish', () => {
  const hashOf = async () => {
    const sum = createHash('sha256');
    for (const [file, bytes] of await bytesBelow(out('public'))) sum.update(file).update(bytes);
    return sum.digest('hex');
  };

  it(
    'for errors in the data lists them and keeps the last output',
    async () => {
      const broken = await writeSecretDataset(join(below, 'broken'));
      await writeFile(join(broken, 'awards.csv'), 'contest,period\nrace,soon\n');
      const before = await hashOf();
      const { code, error } = await publish(broken, '--out', out('public'));
      expect(code).toBe(1);
      expect(error).toContain('awards.csv');
      expect(error).toContain('nothing was published');
      expect(await hashOf()).toBe(before);
      expect((await readdir(below)).filter((name) => /\.(new|old)-/.test(name))).toEqual([]);
    },
    MINUTES,
  );

  it.each([
    ['a folder of somebody else’s', ['--out', 'other'], /not a site of Red Banner/],
    ['the data themselves', ['--out', 'yunzhou/site'], /must not be inside/],
    ['around the data', ['--out', '.'], /must not be inside/],
    ['an invalid day', ['--out', 'x', '--as-of', '2023-06-31'], /usage|publish DIR/],
    ['an unknown audience', ['--out', 'x', '--audience', 'all'], /publish DIR/],
    ['a path out of the host', ['--out', 'x', '--base', '/../'], /publish DIR/],
    ['nowhere', [], /publish DIR/],
  ])('to %s gives the reason and writes nothing', async (_, args, why) => {
    await mkdir(out('other'), { recursive: true });
    await writeFile(join(out('other'), 'letter.txt'), 'mine');
    await writeFile(join(out('other'), 'edition.json'), '{}');
    const there = (await readdir(below)).sort();
    const placed = args.map((arg, i) => (args[i - 1] === '--out' ? join(below, arg) : arg));
    const { code, error } = await publish(dataset, ...placed);
    expect(code).toBe(2);
    expect(error).toMatch(why);
    expect((await readdir(below)).sort()).toEqual(there);
    expect(await readFile(join(out('other'), 'letter.txt'), 'utf8')).toBe('mine');
  });

  it(
    'for a public note that discloses an internal number names the row and keeps the last output',
    async () => {
      const careless = await writeSecretDataset(join(below, 'careless'));
      const file = join(careless, 'sources.csv');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('云州统计快报', '云州统计快报（东镇 48151.6234 亿元）'));
      const before = await hashOf();
      const { code, error } = await publish(
        ...[careless, '--out', out('public'), '--as-of', '2023-06-30'],
      );
      expect(code).toBe(1);
      expect(error).toMatch(/^\S+: 含有不公开的 figures\.csv:3 value · holds the value/m);
      expect(error).toContain('nothing was published');
      expect(error).not.toContain('48151');
      expect(await hashOf()).toBe(before);
    },
    MINUTES,
  );

  it(
    'for a full disk reports it in one sentence and leaves nothing behind',
    async () => {
      const full = join(below, 'full.mjs');
      await writeFile(
        full,
        `import fs from 'node:fs';
        import { syncBuiltinESMExports } from 'node:module';
        const { writeFile } = fs.promises;
        fs.promises.writeFile = async (file, ...rest) => {
          if (/new-\\d+.(zh|en).yunzhou.*html$/.test(String(file))) {
            throw Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' });
          }
          return writeFile(file, ...rest);
        };
        syncBuiltinESMExports();`,
      );
      const env = { NODE_OPTIONS: `--import ${pathToFileURL(full).href}` };
      const args = [dataset, '--out', out('public'), '--as-of', '2023-06-30'];
      const before = await hashOf();
      const ended = await runProcess(['publish', ...args, ...ALLOWED], env);
      expect(ended.code).toBe(1);
      expect(ended.error).toMatch(
        /^没有生成，.* · nothing was published, .*: .* · the disk is full\n$/,
      );
      expect(await hashOf()).toBe(before);
      expect((await readdir(below)).filter((name) => /\.(new|old)-/.test(name))).toEqual([]);
    },
    MINUTES,
  );

  it('of an internal edition does not replace a public one', async () => {
    const before = await hashOf();
    const ended = await publish(dataset, '--out', out('public'), '--audience', 'internal');
    expect(ended.code).toBe(2);
    expect(ended.error).toContain('--replace-audience');
    expect(await hashOf()).toBe(before);
  });

  it.each([
    ['figures', '权限', '内部', 'use the column access'],
    ['figures', 'embargo', '2099-01-01', 'use the column released'],
    ['awards', 'access', 'internal', 'all its rows are public'],
    ['targets', '备注', '', 'was not read'],
  ])(
    'because %s.csv has a column %s that nothing reads names the column',
    async (table, column, cell, why) => {
      const unread = await writeSecretDataset(join(below, 'unread'));
      const file = join(unread, `${table}.csv`);
      const text = (await readFile(file, 'utf8')).replace(/\bremark\b/, column);
      await writeFile(file, text.replaceAll('ZQEXTRACOLUMN', cell));
      const before = await hashOf();
      const ended = await publish(unread, '--out', out('public'));
      expect(ended.code).toBe(1);
      expect(ended.error).toContain(`${table}.csv ${column}: `);
      expect(ended.error).toContain(why);
      expect(ended.error).toContain(`--allow-column ${JSON.stringify(column)}`);
      expect(ended.error).not.toContain('remark');
      // It prints the same as `check`.
      expect(ended.out).toMatch(/unknown-column 提醒/);
      expect(await hashOf()).toBe(before);
    },
  );

  it('of two datasets of the same name, or of none, reports it', async () => {
    const twin = await writeSecretDataset(join(below, 'twin'));
    expect((await publish(dataset, twin, '--out', out('x'))).error).toContain('of this name');
    expect((await publish(join(below, 'nothing'), '--out', out('x'))).error).toContain(
      'not a folder',
    );
  });
});
