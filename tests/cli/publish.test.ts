import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesBelow, leaksIn } from './leaks.ts';
import { runInProcess } from './runInProcess.ts';
import { runProcess } from './runProcess.ts';
import { SECRETS, writeSecretDataset } from './secretDataset.ts';

const MINUTES = 60_000 * 5;
/** The unread column of the dataset. */
const ALLOWED = ['--allow-column', 'remark'];

const publish = (...args: readonly string[]) => runInProcess('publish', ...args, ...ALLOWED);

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

describe('a failing publish', () => {
  const hashOf = async () => {
    const { createHash: hash } = await import('node:crypto');
    const sum = hash('sha256');
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
