import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesBelow, leaksIn } from './leaks.ts';
import { publish } from './publishSecret.ts';
import { writeSecretDataset } from './secretDataset.ts';

const MINUTES = 60_000 * 5;

let below: string;
const out = (name: string) => join(below, name);

beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-releases-'));
});
afterAll(() => rm(below, { recursive: true, force: true }));

describe('the frozen releases of the last output', () => {
  const releasesIn = async (site: string) =>
    (await readdir(join(site, 'data/county/releases'))).sort();

  it(
    'stay if a definition was edited, and are withdrawn if one of their rows is no longer public',
    async () => {
      const county = await writeSecretDataset(join(below, 'kept'), 'county');
      const site = out('kept-site');
      const again = async (file: string, from: string | RegExp, to: string) => {
        const text = await readFile(join(county, file), 'utf8');
        expect(text).toMatch(from);
        await writeFile(join(county, file), text.replace(from, to));
        const ended = await publish(county, '--out', site, '--as-of', '2023-06-30');
        expect(ended.code).toBe(0);
        return ended.out;
      };
      expect((await publish(county, '--out', site, '--as-of', '2023-06-30')).code).toBe(0);
      const first = await releasesIn(site);
      expect(first.length).toBeGreaterThan(0);
      await again('indicators.csv', 'revenue,revenue', 'revenue,财政收入');
      const second = await releasesIn(site);
      expect(second).toEqual(expect.arrayContaining(first));
      expect(second.length).toBe(first.length * 2);
      const told = await again('figures.csv', /(west,output,.*),public,/, '$1,internal,');
      const third = await releasesIn(site);
      for (const name of first) {
        expect(third).not.toContain(name);
        expect(told).toContain(`frozen release ${name} is withdrawn: `);
      }
      expect(told).toMatch(/today’s edition does not show \d of its rows in figures/);
      expect(third.length).toBeGreaterThan(0);
      expect(leaksIn(await bytesBelow(site), ['22222.1'])).toEqual([]);
      // A reader with an old link learns that the release was withdrawn, but nothing of its
      // content.
      const list: unknown[] = JSON.parse(
        await readFile(join(site, 'data/county/releases.json'), 'utf8'),
      );
      const day = first.at(-1)?.slice(0, 10);
      expect(list).toContainEqual({ day, withdrawn_on: '2023-06-30', tables: ['figures'] });
      const page = await readFile(join(site, 'en/county/sources/index.html'), 'utf8');
      expect(page).toContain(`Frozen release of ${day}, withdrawn on 2023-06-30 (figures.csv)`);
      for (const name of first) expect(leaksIn(await bytesBelow(site), [name])).toEqual([]);
    },
    MINUTES,
  );
});
