import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytesBelow, leaksIn } from './leaks.ts';
import { writeSecretDataset } from './secretDataset.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MINUTES = 60_000 * 10;
/** East is internal, and follows from the total and this one. */
const TOTAL = '93046.9287';
const WEST = '22222.1';

let below: string;
let dataset: string;
let out: string;

beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-kept-'));
  dataset = await writeSecretDataset(below);
  out = join(below, 'site');
});
afterAll(() => rm(below, { recursive: true, force: true }));

/** What the command says, and how it ends. */
function publish(...more: readonly string[]): Promise<{ code: unknown; stdout: string }> {
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const args = [dataset, '--out', out, '--as-of', '2023-06-30', '--allow-column', 'remark'];
  return new Promise((done) => {
    execFile(
      tsx,
      ['src/cli/main.ts', 'publish', ...args, ...more],
      { cwd: ROOT, maxBuffer: 1e8 },
      (error, stdout) => done({ code: error ? error.code : 0, stdout }),
    );
  });
}

const shown = async (text: string) => leaksIn(await bytesBelow(out), [text]).length > 0;

it(
  'an output is held to all that its folder has published, through an internal edition too',
  async () => {
    const memory = `${out}.memory.jsonl`;
    const first = await publish();
    expect(first.code).toBe(0);
    expect(first.stdout).not.toContain(memory);
    expect([await shown(TOTAL), await shown(WEST)]).toEqual([false, true]);

    const figures = join(dataset, 'figures.csv');
    const text = await readFile(figures, 'utf8');
    await writeFile(figures, text.replace(/(22222\.1,.*),public,/, '$1,internal,'));
    expect((await publish('--audience', 'internal', '--replace-audience')).code).toBe(0);
    expect(await shown(WEST)).toBe(true);
    expect((await publish('--replace-audience')).code).toBe(0);
    // Two withheld parts would protect each other, were one of them not known from before.
    expect([await shown(TOTAL), await shown(WEST)]).toEqual([false, false]);

    // What was withdrawn stays with its owner, outside of what goes to a host.
    expect(await readFile(memory, 'utf8')).toContain(WEST);
    expect((await stat(memory)).mode & 0o777).toBe(0o600);

    await rm(memory);
    await writeFile(join(dataset, 'awards.csv'), 'contest,period\nrace,soon\n');
    const lost = await publish();
    expect(lost.code).toBe(1);
    expect(lost.stdout).toContain(`${memory}: `);
  },
  MINUTES,
);
