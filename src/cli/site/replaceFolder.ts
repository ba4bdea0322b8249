import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Puts a folder made by `make` in the place of another, whole: until it is done, and when it fails,
 * the last one stands as it was.
 */
export async function replaceFolder<T>(
  out: string,
  make: (fresh: string) => Promise<T>,
): Promise<T> {
  const target = resolve(out);
  const fresh = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  await rm(fresh, { recursive: true, force: true });
  try {
    const made = await make(fresh);
    const there = await stat(target).catch(() => undefined);
    if (there) await rename(target, old);
    try {
      await rename(fresh, target);
    } catch (error) {
      if (there) await rename(old, target);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
    return made;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Whether a folder is there and holds anything. */
export async function holdsAnything(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.length > 0;
}
