import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Audience } from '../figures/dataset.ts';
import { outputFault } from './outputFault.ts';
import { writeFault } from './writeFault.ts';

const below = await mkdtemp(join(tmpdir(), 'red-banner-output-'));
afterAll(() => rm(below, { recursive: true, force: true }));

const faultAt = (out: string, audience: Audience = 'public', replaceAudience = false) =>
  outputFault({ folders: [join(below, 'data')], out, audience, replaceAudience });

async function siteOf(audience: Audience): Promise<string> {
  const site = join(below, audience);
  await mkdir(site, { recursive: true });
  const edition = { product: 'Red Banner', audience };
  await writeFile(join(site, 'edition.json'), `${JSON.stringify(edition, null, 2)}\n`);
  return site;
}

describe('a folder with the site of another audience', () => {
  it.each([
    ['public', 'internal', 'holds a public edition and is not replaced by an internal edition'],
    ['internal', 'public', 'holds an internal edition and is not replaced by a public edition'],
  ] as const)(
    'that is %s is not replaced by one that is %s, unless asked for',
    async (last, next, why) => {
      const site = await siteOf(last);
      expect(await faultAt(site, next)).toContain(why);
      expect(await faultAt(site, next, true)).toBeUndefined();
      expect(await faultAt(site, last)).toBeUndefined();
    },
  );
});

describe('a place that cannot be replaced', () => {
  it('is a mount point', async () => {
    expect(await faultAt('/dev')).toContain('is a mount point');
  });

  it('has a name too long for the ending that a build adds', async () => {
    expect(await faultAt(join(below, '数'.repeat(82)))).toContain('name of the folder is too long');
    expect(await faultAt(join(below, '数'.repeat(80)))).toBeUndefined();
  });

  it('contains the data, or lies within them, through a link', async () => {
    await mkdir(join(below, 'site/in'), { recursive: true });
    await symlink(join(below, 'site/in'), join(below, 'link'));
    const faultOf = (out: string) =>
      outputFault({
        ...{ folders: [join(below, 'link')], out: join(below, out) },
        ...{ audience: 'public', replaceAudience: false },
      });
    for (const out of ['site', 'site/in', 'site/in/out/new']) {
      expect(await faultOf(out)).toContain('must not be inside the data');
    }
    expect(await faultOf('link-out')).toBeUndefined();
  });

  it('is below a file', async () => {
    await writeFile(join(below, 'file'), '');
    expect(await faultAt(join(below, 'file/site'))).toContain('not a folder');
  });
});

describe('the cause of a failure', () => {
  it('is found below the errors that it caused, by its code or by a bundler’s message', () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    expect(writeFault(full)).toContain('the disk is full');
    expect(writeFault(new Error('[plugin x] failed', { cause: full }))).toContain('disk is full');
    expect(writeFault(new Error('Error: No space left on device (os error 28)'))).toContain('full');
    expect(writeFault(new Error('errors in the data'))).toBeUndefined();
  });
});
