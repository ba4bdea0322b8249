import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cleanUpFolder, replaceFolder } from './replaceFolder.ts';

const EDITION = '{\n  "product": "Red Banner"\n}\n';
const below = await mkdtemp(join(tmpdir(), 'red-banner-replace-'));
let folder: string;
let site: string;
let round = 0;

beforeEach(async () => {
  folder = join(below, String(round++));
  site = join(folder, 'site');
  await mkdir(folder);
});
afterAll(() => rm(below, { recursive: true, force: true }));

async function writeSite(fresh: string, page: string): Promise<void> {
  await mkdir(join(fresh, 'zh'), { recursive: true });
  await writeFile(join(fresh, 'zh/index.html'), page);
  await writeFile(join(fresh, 'edition.json'), EDITION);
}
const replaced = (page: string) => replaceFolder(site, (fresh) => writeSite(fresh, page));
const shown = () => readFile(join(site, 'zh/index.html'), 'utf8');

/** A process that replaces the site, announces the given step, and is killed before it. */
async function killedAt(step: 'making' | 'between the renames' | 'removing'): Promise<void> {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const stop = () => { process.stdout.write('here'); return new Promise((done) => setTimeout(done, 1e8)); };
    const { rename, rm, mkdir, writeFile } = fs.promises;
    let renames = 0;
    let made = false;
    const step = ${JSON.stringify(step)};
    if (step !== 'making') {
      fs.promises.rename = async (...paths) => {
        renames += 1;
        if (step === 'between the renames' && renames === 2) await stop();
        return rename(...paths);
      };
      fs.promises.rm = async (...args) => {
        if (step === 'removing' && renames === 3) {
          await rm(...args);
          await stop();
        }
        return rm(...args);
      };
    }
    syncBuiltinESMExports();
    const { replaceFolder } = await import(${JSON.stringify(join(import.meta.dirname, 'replaceFolder.ts'))});
    await replaceFolder(${JSON.stringify(site)}, async (fresh) => {
      await mkdir(fresh + '/zh', { recursive: true });
      await writeFile(fresh + '/zh/index.html', 'killed');
      if (step === 'making') await stop();
      await writeFile(fresh + '/edition.json', ${JSON.stringify(EDITION)});
    });
  `;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('here');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

it('lets nobody else into an unfinished site, even a public one', async () => {
  let mode = 0;
  await replaceFolder(site, async (fresh) => {
    mode = (await stat(fresh)).mode;
    await writeSite(fresh, 'open');
  });
  expect(mode & 0o777).toBe(0o700);
});

it('gives an internal site a folder that only its owner can enter, independent of the last one', async () => {
  await replaced('open');
  await chmod(site, 0o755);
  await replaceFolder(site, (fresh) => writeSite(fresh, 'internal'), 'internal');
  expect((await stat(site)).mode & 0o777).toBe(0o700);
  await replaced('open');
  expect((await stat(site)).mode & 0o005).toBe(0o005);
});

describe('a run after a killed one', () => {
  it('while making the site finds only the last output', async () => {
    await replaced('first');
    await killedAt('making');
    expect(await readdir(folder)).toHaveLength(2);
    expect(await shown()).toBe('first');
    await replaced('second');
    expect(await readdir(folder)).toEqual(['site']);
    expect(await shown()).toBe('second');
  });

  it('between the two renames restores the last output, even if it fails itself', async () => {
    await replaced('first');
    await killedAt('between the renames');
    expect(await readdir(folder)).not.toContain('site');
    const failing = replaceFolder(site, () => Promise.reject(new Error('errors in the data')));
    await expect(failing).rejects.toThrow('errors in the data');
    expect(await readdir(folder)).toEqual(['site']);
    expect(await shown()).toBe('first');
  });

  it('while removing the old output keeps the new one and removes the rest', async () => {
    await replaced('first');
    await killedAt('removing');
    await cleanUpFolder(site);
    expect(await readdir(folder)).toEqual(['site']);
    expect(await shown()).toBe('killed');
  });
});

describe('cleaning up a folder', () => {
  const DEAD = '4194305';

  it('keeps the folder of a running process', async () => {
    await replaced('first');
    await replaceFolder(site, async (fresh) => {
      const beside = `${site}.new-${process.ppid}`;
      await rename(fresh, beside);
      await cleanUpFolder(site);
      expect(await readdir(folder)).toContain(`site.new-${process.ppid}`);
      await rename(beside, fresh);
      await writeSite(fresh, 'second');
    });
    expect(await shown()).toBe('second');
  });

  it.each(['new', 'old'])('keeps a foreign folder called .%s- and a number', async (kind) => {
    const theirs = `${site}.${kind}-${DEAD}`;
    await mkdir(theirs);
    await writeFile(join(theirs, 'letter.txt'), 'mine');
    await cleanUpFolder(site);
    expect(await readdir(theirs)).toEqual(['letter.txt']);
  });
});

it.each(['new', 'old'])(
  'refuses to make a site while the .%s- folder of a running process is beside it',
  async (kind) => {
    await replaced('first');
    const theirs = `site.${kind}-${process.ppid}`;
    await writeSite(join(folder, theirs), 'theirs');
    await expect(replaced('second')).rejects.toThrow(theirs);
    expect((await readdir(folder)).sort()).toEqual(['site', theirs]);
    expect(await shown()).toBe('first');
    await rm(join(folder, theirs), { recursive: true });
    await replaced('second');
    expect(await shown()).toBe('second');
  },
);

it('keeps the last output if the new one fails', async () => {
  await replaced('first');
  const failing = replaceFolder(site, async (fresh) => {
    await writeSite(fresh, 'second');
    throw new Error('full');
  });
  await expect(failing).rejects.toThrow('full');
  expect(await readdir(folder)).toEqual(['site']);
  expect(await shown()).toBe('first');
});
