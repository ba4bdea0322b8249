import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inLines } from './inLines.ts';
import { ROOT } from './inputsHash.ts';

/** The default folder of what a publish keeps for the next one. */
export const CACHE = join(ROOT, 'node_modules/.cache/red-banner/bytes');

/** In ms. An entry that nothing used for this long is removed. */
const LONGEST = 14 * 24 * 3600 * 1000;
const AT_ONCE = 16;
const DIGEST = 32;

/** Results kept between two publishes. */
export interface KeptBytes {
  /**
   * The kept result for a key, or else the new one, which is then kept.
   *
   * @param key everything that the result depends on
   */
  get(key: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** Keeps nothing. */
export const NOTHING_KEPT: KeptBytes = { get: (_, make) => make() };

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

function nameOf(key: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With the length of each part, no two keys are the same text.
  for (const part of key) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

/**
 * Results in the files of a folder, each with a hash of its bytes. The folder may be deleted or
 * damaged at any time; then its results are made again.
 */
export async function openKept(folder: string): Promise<KeptBytes> {
  // It contains drawings of figures, so it is readable only by its owner.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeUnused(folder);
  return {
    async get(key, make) {
      const name = nameOf(key);
      const file = join(folder, name.slice(0, 2), name.slice(2));
      const known = await read(file);
      if (known) return known;
      const made = await make();
      await write(file, made);
      return made;
    },
  };
}

async function read(file: string): Promise<Uint8Array | undefined> {
  const kept = await readFile(file).catch(() => undefined);
  if (!kept) return undefined;
  const bytes = kept.subarray(DIGEST);
  if (!hashOf(bytes).equals(kept.subarray(0, DIGEST))) return undefined;
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
  return bytes;
}

/** Writes a file by another name first, because two publishes can write it at the same time. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  const fresh = `${file}.${randomUUID()}`;
  try {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(fresh, Buffer.concat([hashOf(bytes), bytes]));
    await rename(fresh, file);
  } catch {
    // A full disk or a missing right makes the next publish slower and does not stop this one.
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

async function removeUnused(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  await inLines(files, AT_ONCE, async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const info = await stat(file).catch(() => undefined);
    if (info && Date.now() - info.mtimeMs > LONGEST) await rm(file, { force: true });
  });
}
