import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaksIn } from './leaks.ts';
import { SECRETS, writeSecretDataset } from './secretDataset.ts';
import { StartedSite } from './startedSite.ts';

const MINUTES = 60_000 * 5;
const ROOT = resolve(import.meta.dirname, '../..');
/** An open site shows all rows released today, which all releases of the dataset are. */
const { unreleased: _out, ...HIDDEN } = SECRETS;
const NEVER = Object.values(HIDDEN).flat();
/** Content outside the contract, which no site contains for any audience. */
const RAW = SECRETS.aside ?? [];
const PUBLIC = '22222.1';

let below: string;
let good: string;
let broken: string;
let site: StartedSite;
let internal: StartedSite;

const edit = async (file: string, change: (text: string) => string) => {
  const path = join(good, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
};

beforeAll(async () => {
  below = await mkdtemp(join(tmpdir(), 'red-banner-start-'));
  good = await writeSecretDataset(below, 'yunzhou');
  broken = await writeSecretDataset(below, 'beizhou');
  await writeFile(join(broken, 'awards.csv'), 'contest,period\nrace,soon\n');
  const folders = ['--data', good, '--data', broken];
  const data = [...folders, '--port', '0', '--allow-column', 'remark'];
  [site, internal] = await Promise.all([
    StartedSite.open(data),
    StartedSite.open([...data, '--audience', 'internal']),
  ]);
  for (const folder of [good, broken]) {
    const id = folder.slice(below.length + 1);
    site.alsoAsk((await readdir(folder)).map((name) => `/data/${id}/${name}`));
  }
}, MINUTES);

afterAll(async () => {
  await Promise.all([site.close(), internal.close()]);
  await rm(below, { recursive: true, force: true });
});

/** Checks that no answer of the public site contains any of these. */
async function expectNone(secrets: readonly string[]): Promise<void> {
  expect(leaksIn(await site.everyAnswer(), secrets)).toEqual([]);
}

describe('a public site under changes of its files', () => {
  it(
    'contains no secret at the start, of a valid or of a broken dataset',
    async () => {
      await expectNone(NEVER);
      expect(await site.text('/data/yunzhou/figures.csv')).toContain(PUBLIC);
      const page = await site.text('/zh/yunzhou/briefing/west/2023-Q1/');
      expect(page.includes('22,222.1')).toBe(true);
      const list = JSON.parse(await site.text('/data/beizhou/problems.json'));
      expect(list).toContainEqual(
        expect.objectContaining({ code: 'missing-column', file: 'awards.csv', column: 'place' }),
      );
      expect((await site.text('/zh/beizhou/briefing/')).includes('missing-column')).toBe(true);
    },
    MINUTES,
  );

  it(
    'closes on an error, including every file, and opens again',
    async () => {
      const awards = await readFile(join(good, 'awards.csv'), 'utf8');
      await writeFile(join(good, 'awards.csv'), 'contest,period\nrace,soon\n');
      await site.until('/data/yunzhou/problems.json', (_, status) => status === 200);
      await expectNone([...NEVER, PUBLIC]);
      await writeFile(join(good, 'awards.csv'), awards);
      await site.until('/data/yunzhou/figures.csv', (text) => text.includes(PUBLIC));
      await expectNone(NEVER);
      expect((await site.ask('/data/yunzhou/problems.json')).status).toBe(404);
    },
    MINUTES,
  );

  it(
    'does not quote the faulty internal cell',
    async () => {
      await edit('figures.csv', (text) => text.replace('48151.6234', '48151.62x34'));
      await site.until('/data/yunzhou/problems.json', (text) => text.includes('bad-number'));
      await expectNone([...NEVER, '48151', PUBLIC]);
      await edit('figures.csv', (text) => text.replace('48151.62x34', '48151.6234'));
      await site.until('/data/yunzhou/figures.csv', (text) => text.includes(PUBLIC));
    },
    MINUTES,
  );

  it(
    'removes a figure that becomes internal, from every page and every release',
    async () => {
      await edit('figures.csv', (text) => text.replace(/(22222\.1,.*),public,/, '$1,internal,'));
      // From the moment at which its row is internal.
      expect(await site.text('/data/yunzhou/figures.csv')).toMatch(
        /^(?!.*22222\.1).*north,output/s,
      );
      // With two withheld parts the total is public.
      const { inferable: _shown, ...hidden } = HIDDEN;
      await expectNone([...Object.values(hidden).flat(), PUBLIC]);
    },
    MINUTES,
  );

  it(
    'closes if the folder is removed, without revealing its path',
    async () => {
      await rm(good, { recursive: true });
      await site.until('/data/yunzhou/problems.json', (text) => text.includes('not-readable'));
      await expectNone([...NEVER, PUBLIC, below]);
    },
    MINUTES,
  );
});

describe('an internal site', () => {
  it(
    'shows internal rows, and nothing of the folder outside the contract',
    async () => {
      const answers = await internal.everyAnswer();
      expect(leaksIn(answers, RAW)).toEqual([]);
      expect(await internal.text('/data/beizhou/problems.json')).toContain('"value"');
    },
    MINUTES,
  );

  it('is in a folder of its own that only its owner can read', async () => {
    expect(internal.home).not.toBe(site.home);
    expect(existsSync(internal.home)).toBe(true);
    if (process.platform === 'win32') return;
    expect(spawnSync('stat', ['-c', '%a', internal.home]).stdout.toString().trim()).toBe('700');
  });

  it('refuses other machines with one sentence', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        'src/cli/main.ts',
        'start',
        '--audience',
        'internal',
        '--host',
        '0.0.0.0',
      ],
      { cwd: ROOT },
    );
    expect(status).toBe(2);
    expect(stderr.toString().split('\n')[0]).toContain(
      'An internal edition is for this machine alone',
    );
  });
});

describe('the folder of a site', () => {
  it(
    'is removed when the process ends, or at the next start if it was killed',
    async () => {
      await site.close();
      expect(existsSync(site.home)).toBe(false);
      await internal.kill();
      expect(existsSync(internal.home)).toBe(true);
      const next = "import('./src/cli/ownFolder.ts').then((m) => m.makeOwnFolder('public'))";
      const ended = spawnSync(process.execPath, ['--import', 'tsx', '-e', next], { cwd: ROOT });
      expect(ended.status).toBe(0);
      expect(existsSync(internal.home)).toBe(false);
    },
    MINUTES,
  );
});
