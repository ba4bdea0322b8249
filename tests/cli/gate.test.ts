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

/** What goes on from the gate, but for what its clerk's terminal is told. */
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

it('lets an edition through to the public, and nothing withheld', async () => {
  const { kind, text } = await passed(FOR_ALL);
  expect(kind).toBe('edition');
  expect(text).toContain('22222.1');
  expect(NEVER.filter((secret) => text.includes(secret))).toEqual([]);
});

it('lets of a dataset with errors its problems through alone, without a cell of it', async () => {
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

it('closes on a table that may be cut within the cell that says who may see a row', async () => {
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

it('stops a public edition at a column that it does not read, unless that is allowed by name', async () => {
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

it('keeps the firms of a dataset that calls itself fictional, unless it is asked to show them', async () => {
  expect((await passed(FOR_ALL)).text).not.toContain('ZQFIRM');
  expect((await passed({ ...FOR_ALL, fictionalFirms: true })).text).toContain('ZQFIRM');
});

it('is the one way from a folder to a site, a chart or a server', async () => {
  const sources = join(import.meta.dirname, '../../src');
  const readers: string[] = [];
  for (const name of await readdir(sources, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    if ((await readFile(join(sources, name), 'utf8')).includes('openFolder('))
      readers.push(name.replaceAll(sep, '/'));
  }
  expect(readers.sort()).toEqual([
    // For the terminal of the clerk whose folder it is.
    'cli/check.ts',
    'cli/datasetFolder.ts',
    'cli/extract.ts',
    'cli/gate.ts',
    'cli/rankContest.ts',
    // To look for what is withheld in a site that is written.
    'cli/site/buildSite.ts',
    // The tables of a site, which are public already.
    'cli/site/publishedIn.ts',
    'cli/verify.ts',
    'renewal/command/evaluate.ts',
  ]);
});
