import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesBelow, leaksIn } from './leaks.ts';
import { ALLOWED, publish } from './publishSecret.ts';
import { runProcess } from './runProcess.ts';
import { SECRETS, writeSecretDataset } from './secretDataset.ts';

const MINUTES = 60_000 * 5;

let below: string;
let dataset: string;
const out = (name: string) => join(below, name);

beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-publish-'));
  dataset = await writeSecretDataset(below);
  const asked = [dataset, '--as-of', '2023-06-30', '--base', 'https://stats.example/red/'];
  // The first of these two finds nothing kept, and the second all that the first has kept.
  asked.push('--cache', join(below, 'cache'));
  const ended = [
    await runProcess(['publish', ...asked, '--out', out('public'), ...ALLOWED]),
    await publish(...asked, '--out', out('again')),
    await publish(dataset, '--out', out('internal'), '--audience', 'internal'),
  ];
  expect(ended.map(({ code, error }) => [code, error])).toEqual(ended.map(() => [0, '']));
}, MINUTES);

afterAll(() => rm(below, { recursive: true, force: true }));

describe('a public edition', () => {
  it.each(Object.keys(SECRETS))('contains nothing %s in any byte of any file', async (kind) => {
    const files = await bytesBelow(out('public'));
    expect(files.size).toBeGreaterThan(100);
    expect(leaksIn(files, SECRETS[kind] ?? [])).toEqual([]);
  });

  it('shows public figures, and marks those held back', async () => {
    const figures = await readFile(join(out('public'), 'data/yunzhou/figures.csv'), 'utf8');
    expect(figures).toContain('22222.1');
    expect(figures).toContain('11.5');
    expect(figures).toMatch(/^city,output,level,.*,confidential,.*held back/m);
    const page = await readFile(join(out('public'), 'en/yunzhou/sources/index.html'), 'utf8');
    expect(page).toContain('figures are confidential');
    expect(page).toContain('held back too');
    const { datasets } = JSON.parse(await readFile(join(out('public'), 'edition.json'), 'utf8'));
    expect(datasets[0]).toMatchObject({ id: 'yunzhou', held_back: 3 });
  });

  it('is the same bytes for the same input, with and without kept files', async () => {
    expect((await readdir(join(below, 'cache'))).length).toBeGreaterThan(10);
    const [one, other] = [await bytesBelow(out('public')), await bytesBelow(out('again'))];
    const hashes = (files: ReadonlyMap<string, Buffer>, root: string) =>
      Object.fromEntries(
        [...files].map(([file, bytes]) => [
          file.slice(root.length),
          createHash('sha256').update(bytes).digest('hex'),
        ]),
      );
    expect(hashes(other, out('again'))).toEqual(hashes(one, out('public')));
  });

  it('comes with the bill of materials of the program, as its edition file says', async () => {
    const bytes = await readFile(join(out('public'), 'sbom.cdx.json'));
    expect(JSON.parse(bytes.toString())).toMatchObject({ bomFormat: 'CycloneDX' });
    const { sbom } = JSON.parse(await readFile(join(out('public'), 'edition.json'), 'utf8'));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(sbom).toEqual({ path: 'sbom.cdx.json', bytes: bytes.length, sha256 });
  });

  it('runs only its own scripts, styles and handlers, by a policy for the browser', async () => {
    for (const [file, bytes] of await bytesBelow(out('public'))) {
      if (!file.endsWith('.html')) continue;
      const html = bytes.toString();
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(html).not.toMatch(/ style="| on[a-z]+="|javascript:/);
    }
  });

  it('has no source map, and compressed copies that equal their files', async () => {
    const files = await bytesBelow(out('public'));
    const names = [...files.keys()];
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(names.some((name) => name.endsWith('figures.csv.br'))).toBe(true);
    for (const [name, bytes] of files) {
      const plain = /^(.*)\.(?:br|gz)!$/.exec(name)?.[1];
      if (plain) expect(bytes.equals(files.get(plain) ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it('contains absolute addresses if its host is known', async () => {
    const map = await readFile(join(out('public'), 'sitemap.xml'), 'utf8');
    expect(map).toContain('<loc>https://stats.example/red/zh/yunzhou/sources/</loc>');
    expect(await readFile(join(out('public'), 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://stats.example/red/sitemap.xml',
    );
    const html = await readFile(join(out('public'), 'zh/yunzhou/sources/index.html'), 'utf8');
    expect(html).toContain('rel="canonical" href="https://stats.example/red/zh/yunzhou/sources/"');
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ '@type': 'Dataset', identifier: 'yunzhou' });
  });
});

describe('a public edition of firms', () => {
  const SUMMARY = 'data/yunzhou/renewal_summary.csv';

  it('counts the released ones, and marks suppressed counts', async () => {
    const summary = await readFile(join(out('public'), SUMMARY), 'utf8');
    // As of the last day in its tables, not of the day of publication.
    expect(summary).toContain('2023-03-01,2022,title,,none,,,,confidential');
    expect(summary).toContain('2023-03-01,2022,title,,total,5,,,final');
    expect(summary).toContain('2023-03-01,2023,stage,,signed,,,,confidential');
  });
});

describe('the record of disclosure control', () => {
  it('is in the internal edition, and no byte of it in the public one', async () => {
    const record = await readFile(
      join(out('internal'), 'data/yunzhou/disclosure_record.csv'),
      'utf8',
    );
    const [header = '', ...rows] = record.split('\n');
    expect(header).toContain('kind,rule,holders,count,count_low,count_high');
    expect(rows.some((row) => row.includes(',title,,innovative,primary,frequency,'))).toBe(true);
    const open = await bytesBelow(join(out('public'), 'data'));
    expect([...open.keys()].filter((file) => file.includes('disclosure'))).toEqual([]);
    expect(leaksIn(open, ['primary,frequency', 'complementary', 'disclosure'])).toEqual([]);
  });
});

describe('an internal edition', () => {
  it('contains internal and unreleased rows, and states its audience on every page', async () => {
    const files = await bytesBelow(out('internal'));
    for (const secret of ['48151.6234', '51327.8899', 'ZQINTERNALPLACE', 'ZQFIRMLATER']) {
      expect(leaksIn(files, [secret])).not.toEqual([]);
    }
    const pages = [...files].filter(
      ([file]) => file.endsWith('.html') && !/index\.html!/.test(file),
    );
    expect(pages.length).toBeGreaterThan(10);
    for (const [file, bytes] of pages) {
      const html = bytes.toString();
      expect(html, file).toContain('name="robots" content="noindex"');
      expect(html, file).toMatch(/内部版 · 不得外传|Internal edition · not to be passed on/);
    }
    expect(await readFile(join(out('internal'), 'robots.txt'), 'utf8')).toContain('Disallow: /');
    // No page of another site may read an official's pages.
    const headers = await readFile(join(out('internal'), '_headers'), 'utf8');
    expect(headers).not.toContain('Access-Control-Allow-Origin');
    expect(headers).toContain('X-Robots-Tag: noindex');
  });
});
