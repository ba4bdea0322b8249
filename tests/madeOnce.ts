import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputsHash, ROOT } from '../src/cli/site/inputsHash.ts';

/** The inputs of a site of this repository's datasets. */
const INPUTS = ['package-lock.json', 'vite.config.ts', 'index.html', 'public', 'src', 'data'];
const STAMPS = join(ROOT, 'node_modules/.cache/red-banner/made');

/**
 * Makes a site in a folder, unless the existing one was made from the same inputs on the same day;
 * the day matters, because a public edition depends on it.
 *
 * @param name the name of the site, for its stamp
 * @param make writes the site and returns its exit code
 * @returns the exit code; 0 if nothing had to be made
 */
export async function madeOnce(
  name: string,
  folder: string,
  make: () => number | Promise<number>,
): Promise<number> {
  const stamp = join(STAMPS, name);
  const now = await inputsHash(INPUTS, [new Date().toISOString().slice(0, 10), folder]);
  const isThere = await stat(folder).catch(() => undefined);
  if (isThere && (await readFile(stamp, 'utf8').catch(() => '')) === now) {
    console.log(`${name}: 原样沿用 · used again as it is`);
    return 0;
  }
  await rm(stamp, { force: true });
  const code = await make();
  if (code !== 0) return code;
  await mkdir(STAMPS, { recursive: true });
  await writeFile(stamp, now);
  return 0;
}
