import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytesBelow, leaksIn } from './leaks.ts';
import { runInProcess } from './runInProcess.ts';
import { writeSecretDataset } from './secretDataset.ts';

const MINUTES = 60_000 * 10;
/** East is internal, and follows from the total and this number. */
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

const publish = (...more: readonly string[]) =>
  runInProcess(
    ...['publish', dataset, '--out', out, '--as-of', '2023-06-30', '--allow-column', 'remark'],
    ...more,
  );

const shown = async (text: string) => leaksIn(await bytesBelow(out), [text]).length > 0;

it(
  'an output takes everything into account that its folder has published, even before an internal edition',
  async () => {
    const memory = `${out}.memory.jsonl`;
    const first = await publish();
    expect(first.code).toBe(0);
    expect(first.out).not.toContain(memory);
    expect([await shown(TOTAL), await shown(WEST)]).toEqual([false, true]);

    const figures = join(dataset, 'figures.csv');
    const text = await readFile(figures, 'utf8');
    await writeFile(figures, text.replace(/(22222\.1,.*),public,/, '$1,internal,'));
    expect((await publish('--audience', 'internal', '--replace-audience')).code).toBe(0);
    expect(await shown(WEST)).toBe(true);
    expect((await publish('--replace-audience')).code).toBe(0);
    // Two withheld parts would protect each other if one of them were not known already.
    expect([await shown(TOTAL), await shown(WEST)]).toEqual([false, false]);

    // Withdrawn numbers stay with the owner, outside the folder for the host.
    expect(await readFile(memory, 'utf8')).toContain(WEST);
    expect((await stat(memory)).mode & 0o777).toBe(0o600);

    // A chart of the same data shows no more than the site.
    const svg = join(below, 'chart.svg');
    const chart = ['chart', dataset, '--query', 'i=output&u=city', '--allow-column', 'remark'];
    expect((await runInProcess(...chart, '--out', svg)).code).toBe(0);
    expect(await readFile(svg, 'utf8')).toContain('93,046.9');
    await rm(svg);
    await runInProcess(...chart, '--out', svg, '--published', out);
    expect(await readFile(svg, 'utf8').catch(() => '')).not.toContain('93,046');

    await rm(memory);
    await writeFile(join(dataset, 'awards.csv'), 'contest,period\nrace,soon\n');
    const lost = await publish();
    expect(lost.code).toBe(1);
    expect(lost.out).toContain(`${memory}: `);
  },
  MINUTES,
);
