import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The files and folders named `prefix` plus the id of an ended process, which nobody will remove.
 * An entry with this process's own id comes from an earlier process, so call this before making
 * one.
 */
export async function leftovers(prefix: string): Promise<string[]> {
  return (await ofProcesses(prefix)).filter(({ id }) => isEnded(id)).map(({ path }) => path);
}

/** The files and folders named `prefix` plus the id of another process, which still runs. */
export async function inUse(prefix: string): Promise<string[]> {
  return (await ofProcesses(prefix)).filter(({ id }) => !isEnded(id)).map(({ path }) => path);
}

async function ofProcesses(prefix: string): Promise<{ path: string; id: number }[]> {
  const folder = dirname(prefix);
  const names = await readdir(folder).catch((): string[] => []);
  const start = basename(prefix);
  return names
    .filter((name) => name.startsWith(start) && IS_ID.test(name.slice(start.length)))
    .map((name) => ({ path: join(folder, name), id: Number(name.slice(start.length)) }));
}

const IS_ID = /^[1-9]\d{0,9}$/;

function isEnded(id: number): boolean {
  if (id === process.pid) return true;
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    // A process of another user is alive too, although it rejects the signal.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
