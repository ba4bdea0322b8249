import { chmod, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Audience } from '../../figures/dataset.ts';
import { EDITION_FILE, isSiteOfOurs } from './editionFile.ts';
import { leftovers } from './leftovers.ts';

/** Marks a folder in the making, so that a later run knows it for one of these. */
const UNFINISHED = '.red-banner-unfinished';

/** Nobody but its owner may enter a folder, nor read what is in it. */
const OWNER_ONLY = 0o700;

/**
 * Puts a folder made by `make` in the place of another, whole: until it is done, and when it fails,
 * the last one stands as it was. `make` gets a folder that is there and holds nothing but a hidden
 * file; it is its owner's alone, and stays so where the site is internal. What a run that was killed
 * left behind is mended first.
 */
export async function replaceFolder<T>(
  out: string,
  make: (fresh: string) => Promise<T>,
  audience: Audience = 'public',
): Promise<T> {
  const target = resolve(out);
  const { fresh, old } = namesBeside(target, String(process.pid));
  await mkdir(dirname(target), { recursive: true });
  await mendFolder(target);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh);
  const { mode } = await stat(fresh);
  // Beside a site that is served this one would be too, before it has been looked through.
  await chmod(fresh, OWNER_ONLY);
  await writeFile(join(fresh, UNFINISHED), '');
  try {
    const made = await make(fresh);
    await rm(join(fresh, UNFINISHED), { force: true });
    if (audience === 'public') await chmod(fresh, mode);
    const there = await stat(target).catch(() => undefined);
    if (there) await rename(target, old);
    try {
      await rename(fresh, target);
    } catch (error) {
      if (there) await rename(old, target);
      throw error;
    }
    // Under the other name it is never taken for the last output, should the removal be cut short.
    if (there) await rename(old, fresh);
    return made;
  } finally {
    await removeOurs(fresh);
  }
}

/**
 * Mends what a run that was killed left beside a folder: an output moved aside whose place is empty
 * goes back, and what else is left of runs that have ended is removed. Folders that are not ours
 * stay, whatever they are called.
 */
export async function mendFolder(out: string): Promise<void> {
  const target = resolve(out);
  const { fresh, old } = namesBeside(target, '');
  for (const folder of await leftovers(old)) {
    if (!(await isSiteOfOurs(folder))) continue;
    if (await stat(target).catch(() => undefined)) await removeOurs(folder);
    else await rename(folder, target);
  }
  for (const folder of await leftovers(fresh)) {
    if (await isOurs(folder)) await removeOurs(folder);
  }
}

const namesBeside = (target: string, id: string) => ({
  fresh: `${target}.new-${id}`,
  old: `${target}.old-${id}`,
});

async function isOurs(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) return false;
  return names.length === 0 || names.includes(UNFINISHED) || (await isSiteOfOurs(folder));
}

/** Removes a folder, and last of all that by which a later run would know it. */
async function removeOurs(folder: string): Promise<void> {
  const last = [UNFINISHED, EDITION_FILE];
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.filter((one) => !last.includes(one))) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}

/** Whether a folder is there and holds anything. */
export async function holdsAnything(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.length > 0;
}
