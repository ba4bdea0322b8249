import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The files and folders named `prefix` and a process id whose process has ended, so that nobody is
 * going to remove them. Of this process's own id, one that an earlier process left: ask before
 * making one.
 */
export async function leftovers(prefix: string): Promise<string[]> {
  const folder = dirname(prefix);
  const names = await readdir(folder).catch((): string[] => []);
  const start = basename(prefix);
  return names
    .filter((name) => name.startsWith(start) && isEnded(name.slice(start.length)))
    .map((name) => join(folder, name));
}

function isEnded(digits: string): boolean {
  if (!/^[1-9]\d{0,9}$/.test(digits)) return false;
  const id = Number(digits);
  if (id === process.pid) return true;
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    // A process of another user lives too, though it takes no signal from here.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
