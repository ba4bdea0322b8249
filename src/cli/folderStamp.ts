import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const IS_OF_A_DATASET = /\.(?:csv|json)$/;

/**
 * A text that changes when a file of the folder is written, added or removed. It is polled, because
 * shared drives send no change events.
 */
export async function folderStamp(folder: string): Promise<string> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = names.filter((name) => IS_OF_A_DATASET.test(name)).sort();
  const stamps = await Promise.all(
    files.map(async (name) => {
      const info = await stat(join(folder, name)).catch(() => undefined);
      // A copy made in place may keep its length and bring the day of another file along.
      return `${name} ${info?.ino} ${info?.size} ${info?.mtimeMs} ${info?.ctimeMs}`;
    }),
  );
  return stamps.join('\n');
}
