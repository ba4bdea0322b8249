import { chmod, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Audience } from '../../figures/dataset.ts';
import { EDITION_FILE, isSiteOfOurs } from './editionFile.ts';
import { inUse, leftovers } from './leftovers.ts';

/** Marks an unfinished folder, so that a later run recognises it. */
const UNFINISHED = '.red-banner-unfinished';

/** Only the owner may enter or read the folder. */
const OWNER_ONLY = 0o700;

/**
 * Replaces a folder atomically with one filled by `make`: until that succeeds, the last one is
 * unchanged. It first cleans up after a killed run.
 *
 * @param make fills an existing folder, empty except for a hidden file. Only the owner can access
 *   the folder until it is complete, and afterwards too if the site is internal.
 * @throws if another process is replacing the folder: each output takes the last one into account
 */
export async function replaceFolder<T>(
  out: string,
  make: (fresh: string) => Promise<T>,
  audience: Audience = 'public',
): Promise<T> {
  const target = resolve(out);
  const { fresh, old } = namesBeside(target, String(process.pid));
  await mkdir(dirname(target), { recursive: true });
  await cleanUpFolder(target);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh);
  const { mode } = await stat(fresh);
  // Protected, because the new folder lies beside a served site and has not been scanned yet.
  await chmod(fresh, OWNER_ONLY);
  await writeFile(join(fresh, UNFINISHED), '');
  try {
    // Checked after this process's folder exists, so that of two processes at least one sees it.
    await refuseSecond(target);
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
    // Renamed, so that it is never taken for the last output if the removal is interrupted.
    if (there) await rename(old, fresh);
    return made;
  } finally {
    await removeOurs(fresh);
  }
}

async function refuseSecond(target: string): Promise<void> {
  const { fresh, old } = namesBeside(target, '');
  for (const other of [...(await inUse(fresh)), ...(await inUse(old))]) {
    if (!(await isOurs(other))) continue;
    throw new Error(
      `${other}: 另一个进程正在写同一个网站，请等它结束；如果没有，请移走这个文件夹 · another process is writing the same site; wait until it has ended, or move this folder away if there is none`,
    );
  }
}

/**
 * Cleans up after killed runs beside a folder: an output moved aside is restored if its place is
 * empty, and other leftovers of ended runs are removed. Foreign folders are kept, even with such
 * names.
 */
export async function cleanUpFolder(out: string): Promise<void> {
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

/** Removes a folder, and last of all the file by which a later run recognises it. */
async function removeOurs(folder: string): Promise<void> {
  const last = [UNFINISHED, EDITION_FILE];
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.filter((one) => !last.includes(one))) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}

/** Says if a folder exists and is not empty. */
export async function holdsAnything(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.length > 0;
}
