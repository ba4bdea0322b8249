import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastTables } from './lastTables.ts';

let below: string;

beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-summaries-'));
});
afterAll(() => rm(below, { recursive: true, force: true }));

const HEADER = 'as_of,year,subject,parks,group,count,land,investment,status,source\n';
const NOW = `${HEADER}2024-01-31,2024,stage,,total,8,40,4600,final,s1\n`;
const THEN = `${HEADER}2023-12-31,2023,stage,,total,4,20,4000,final,s1\n`;

async function site(name: string, edition: object): Promise<string> {
  const files = {
    'edition.json': JSON.stringify(edition),
    'data/x/renewal_summary.csv': NOW,
    'data/x/releases/a/renewal_summary.csv': NOW,
    'data/x/releases/b/renewal_summary.csv': THEN,
    'data/x/releases/c/figures.csv': 'place\n',
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(below, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return join(below, name);
}

describe('the tables that later editions must take into account', () => {
  it('are those of the newest tables and of the frozen releases, each once', async () => {
    const last = await site('public', { audience: 'public', as_of: '2024-03-01' });
    const found = await lastTables(last, 'x');
    expect(found.map(({ day, rows }) => [day, rows.length])).toEqual([
      ['2024-03-01', 1],
      ['2024-03-01', 1],
    ]);
    expect(found.map(({ rows }) => rows[0]?.as_of)).toEqual(['2024-01-31', '2023-12-31']);
    expect(found[0]).toMatchObject({ table: 'renewal_summary' });
    expect(found[0]?.rows[0]).toMatchObject({ subject: 'stage', group: 'total', count: '8' });
  });

  it('are empty for an internal output and without an output', async () => {
    const last = await site('internal', { audience: 'internal', as_of: null });
    expect(await lastTables(last, 'x')).toEqual([]);
    expect(await lastTables(join(below, 'nowhere'), 'x')).toEqual([]);
    expect(await lastTables(await site('other', { audience: 'public' }), 'y')).toEqual([]);
  });
});
