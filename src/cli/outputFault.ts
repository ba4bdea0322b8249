import { constants } from 'node:fs';
import { access, readdir, readFile, realpath, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Audience } from '../figures/dataset.ts';
import { audienceOfSite, isSiteOfOurs } from './site/editionFile.ts';
import { cleanUpFolder, holdsAnything } from './site/replaceFolder.ts';
import { writeFault } from './writeFault.ts';

/** A site that is about to be written. */
export interface Output {
  readonly folders: readonly string[];
  readonly out: string;
  readonly audience: Audience;
  readonly replaceAudience: boolean;
}

/** The smallest site, in bytes: the app and the pages of a tiny dataset. */
const SMALLEST = 12e6;

/** The longest folder name, in bytes, and the longest ending that a build adds temporarily. */
const LONGEST_NAME = 255;
const LONGEST_ENDING = '.new-4294967295'.length;

/**
 * The reason, in one sentence, why a site cannot be written to its folder, found before the build.
 * It first cleans up after a killed run.
 *
 * @returns undefined if the site can be written
 */
export async function outputFault(output: Output): Promise<string | undefined> {
  const { folders, out } = output;
  const realOut = await realPlace(out);
  for (const folder of folders) {
    const real = await realPlace(folder);
    if (isInside(real, realOut) || isInside(realOut, real)) {
      return `${out}: 不能与数据 ${folder} 互相包含 · must not be inside the data ${folder} or contain it`;
    }
  }
  if (Buffer.byteLength(basename(resolve(out))) + LONGEST_ENDING > LONGEST_NAME) {
    return `${out}: 文件夹名太长 · the name of the folder is too long`;
  }
  return (await placeFault(out)) ?? (await contentFault(output)) ?? (await spaceFault(out));
}

/** Checks that a place is writable, and that its folder can be replaced by renaming. */
async function placeFault(out: string): Promise<string | undefined> {
  if (await isMountPoint(out)) {
    return `${out}: 是挂载点，不能整体替换；请用其中的一个文件夹，如 ${join(out, 'site')} · is a mount point and cannot be replaced as a whole; name a folder in it, such as ${join(out, 'site')}`;
  }
  const parent = await existing(dirname(resolve(out)));
  try {
    if (!(await stat(parent)).isDirectory()) {
      return `${parent}: 不是文件夹 · not a folder`;
    }
    await access(parent, constants.W_OK | constants.X_OK);
    await cleanUpFolder(out);
    return undefined;
  } catch (error) {
    return `${parent}: ${writeFault(error) ?? String(error)}`;
  }
}

async function contentFault(output: Output): Promise<string | undefined> {
  const { out, audience, replaceAudience } = output;
  const there = await stat(out).catch(() => undefined);
  if (!there) return undefined;
  if (!(await isSiteOfOurs(out)) && (!there.isDirectory() || (await holdsAnything(out)))) {
    return `${out}: 已有别的内容，不覆盖；请换一个文件夹 · is not empty and not a site of Red Banner, so it is not overwritten; name another folder`;
  }
  const last = await audienceOfSite(out);
  if (last === undefined || last === audience || replaceAudience) return undefined;
  const [zh, en] = [AUDIENCES[last], AUDIENCES[audience]];
  return `${out}: 现在是${zh.zh}，不换成${en.zh}；请换一个文件夹，确实要换就加 --replace-audience · holds ${zh.en} and is not replaced by ${en.en}; name another folder, or add --replace-audience if this is meant`;
}

const AUDIENCES = {
  public: { zh: '公开版', en: 'a public edition' },
  internal: { zh: '内部版', en: 'an internal edition' },
} as const;

/**
 * Checks that the disk has room for a site as large as the last one, which is kept until the new
 * one is complete.
 */
async function spaceFault(out: string): Promise<string | undefined> {
  const { bavail, bsize } = await statfs(await existing(dirname(resolve(out))));
  const free = bavail * bsize;
  const needed = Math.max(SMALLEST, await sizeOf(out));
  if (free >= needed) return undefined;
  const [mb, left] = [needed, free].map((bytes) => Math.ceil(bytes / 1e6));
  return `${out}: 磁盘空间不够，约需 ${mb} MB，只剩 ${left} MB · the disk is too full: about ${mb} MB are needed and ${left} MB are free`;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) => stat(join(entry.parentPath, entry.name)));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}

async function isMountPoint(folder: string): Promise<boolean> {
  const path = await realpath(folder).catch(() => undefined);
  if (!path) return false;
  const [own, above] = await Promise.all([stat(path), stat(dirname(path))]);
  if (own.dev !== above.dev) return true;
  // A folder of the same disk can be a mount point too; without this file that stays unknown.
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  return mounts.split('\n').some((line) => mountedAt(line) === path);
}

/** The mount point in a line of mountinfo, which writes blanks as `\040`. */
const mountedAt = (line: string) =>
  line
    .split(' ')[4]
    ?.replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );

/** The folder, or its nearest existing ancestor. */
async function existing(folder: string): Promise<string> {
  const there = await stat(folder).catch(() => undefined);
  return there || dirname(folder) === folder ? folder : existing(dirname(folder));
}

/** The real path, with links resolved in its existing part. */
async function realPlace(path: string): Promise<string> {
  const full = resolve(path);
  const there = await existing(full);
  return join(await realpath(there), relative(there, full));
}

/** Says if a folder equals another or is inside it. */
function isInside(inner: string, outer: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path);
}
