import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { admit, type GateOptions } from '../../src/cli/gate.ts';
import { SECRETS, writeSecretDataset } from './secretDataset.ts';

const FOR_ALL: GateOptions = { audience: 'public', asOf: '2023-06-30', allowed: ['remark'] };
const INSIDE: GateOptions = { audience: 'internal', asOf: undefined };
const NEVER = Object.values(SECRETS).flat();

let below: string;
let folder: string;

beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-gate-'));
  folder = await writeSecretDataset(below);
});

afterAll(() => rm(below, { recursive: true, force: true }));

/** The output of the gate for others than the clerk. */
async function passed(options: GateOptions): Promise<{ kind: string; text: string }> {
  const { found: _found, folder: _folder, ...rest } = await admit(folder, options);
  return { kind: rest.kind, text: JSON.stringify(rest) };
}

async function changed(file: string, change: (text: string) => string, then: () => Promise<void>) {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  await writeFile(path, change(text));
  await then().finally(() => writeFile(path, text));
}

it('admits an edition for the public, without withheld content', async () => {
  const { kind, text } = await passed(FOR_ALL);
  expect(kind).toBe('edition');
  expect(text).toContain('22222.1');
  expect(NEVER.filter((secret) => text.includes(secret))).toEqual([]);
});

it('admits only the problems of a dataset with errors, without a cell', async () => {
  await changed(
    'figures.csv',
    (text) => text.replace('48151.6234', '48151.62x34'),
    async () => {
      const { kind, text } = await passed(FOR_ALL);
      expect(kind).toBe('problems');
      expect(text).toContain('bad-number');
      expect([...NEVER, '48151', '22222.1'].filter((secret) => text.includes(secret))).toEqual([]);
      expect((await passed(INSIDE)).text).toContain('48151.62x34');
    },
  );
});

it('refuses a table that may be truncated within the access cell', async () => {
  const cut = (text: string) => {
    const [header = '', row = ''] = text.split(/\r?\n/);
    const at = header.split(',').indexOf('access');
    const last = (line: string) => {
      const cells = line.split(',');
      return [...cells.slice(0, at), ...cells.slice(at + 1), cells[at]].join(',');
    };
    return `${last(header)}\n${last(row).replace(/[^,]*$/, '')}`;
  };
  await changed('figures.csv', cut, async () => {
    const { kind, text } = await passed(FOR_ALL);
    expect(kind).toBe('problems');
    expect(text).toContain('cut-row');
  });
});

it('stops a public edition at an unread column, unless that is allowed by name', async () => {
  const withColumn = (text: string) =>
    text.replace(/remark/, '权限').replaceAll('ZQEXTRACOLUMN', '内部');
  await changed('figures.csv', withColumn, async () => {
    const { kind, text } = await passed(FOR_ALL);
    expect(kind).toBe('problems');
    expect(text).toContain('"code":"unknown-column","severity":"error","file":"figures.csv"');
    expect(text).not.toContain('22222.1');
    expect((await passed({ ...FOR_ALL, allowed: ['remark', '权限'] })).kind).toBe('edition');
    expect((await passed(INSIDE)).kind).toBe('edition');
  });
});

it('withholds the firms of a dataset marked as fictional, unless told to show them', async () => {
  expect((await passed(FOR_ALL)).text).not.toContain('ZQFIRM');
  expect((await passed({ ...FOR_ALL, fictionalFirms: true })).text).toContain('ZQFIRM');
});

it('is the only way from a folder to a site, a chart or a server', async () => {
  const sources = join(import.meta.dirname, '../../src');
  const readers: string[] = [];
  for (const name of await readdir(sources, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    if ((await readFile(join(sources, name), 'utf8')).includes('openFolder('))
      readers.push(name.replaceAll(sep, '/'));
  }
  expect(readers.sort()).toEqual([
    // For the terminal of the folder's clerk.
    'cli/check.ts',
    'cli/datasetFolder.ts',
    'cli/extract.ts',
    'cli/gate.ts',
    'cli/rankContest.ts',
    // Scans a written site for withheld content.
    'cli/site/buildSite.ts',
    // Reads the tables of a site, which are already public.
    'cli/site/publishedIn.ts',
    'cli/verify.ts',
    'renewal/command/evaluate.ts',
  ]);
});
