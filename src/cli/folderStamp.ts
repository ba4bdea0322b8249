import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const IS_OF_A_DATASET = /\.(?:csv|json)$/;

/**
 * What changes when a file of a folder is written, added or removed. It is looked up rather than
 * listened for: shared drives tell of no change.
 */
export async function folderStamp(folder: string): Promise<string> {
  const names = await readdir(folder).catch((): string[] => []);
  const files = names.filter((name) => IS_OF_A_DATASET.test(name)).sort();
  const stamps = await Promise.all(
    files.map(async (name) => {
      const info = await stat(join(folder, name)).catch(() => undefined);
      return `${name} ${info?.ino} ${info?.size} ${info?.mtimeMs}`;
    }),
  );
  return stamps.join('\n');
}
