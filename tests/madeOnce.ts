import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inputsHash, ROOT } from '../src/cli/site/inputsHash.ts';

/** The inputs of a site of this repository's datasets. */
const INPUTS = [
  ...['package.json', 'package-lock.json', 'vite.config.ts', 'tsconfig.json', 'index.html'],
  ...['public', 'src', 'data'],
];
const STAMPS = join(ROOT, 'node_modules/.cache/red-banner/made');

/** Changes if a folder is replaced by another, as each build does. */
async function folderMark(folder: string): Promise<string> {
  const info = await stat(folder).catch(() => undefined);
  return info ? `${info.ino} ${info.mtimeMs}` : '';
}

/**
 * Makes a site in a folder, unless the existing one is that of the last run and was made from the
 * same inputs on the same day; the day matters, because a public edition depends on it.
 *
 * @param name the name of the site, for its stamp
 * @param settings further texts that the site depends on
 * @param make writes the site and returns its exit code
 * @returns the exit code; 0 if nothing had to be made
 */
export async function madeOnce(
  name: string,
  folder: string,
  settings: readonly string[],
  make: () => number | Promise<number>,
): Promise<number> {
  const stamp = join(STAMPS, name);
  const now = await inputsHash(INPUTS, [new Date().toISOString().slice(0, 10), ...settings]);
  const known = await readFile(stamp, 'utf8').catch(() => '');
  if (known === `${now} ${await folderMark(folder)}`) {
    console.log(`${name}: 原样沿用 · used again as it is`);
    return 0;
  }
  await rm(stamp, { force: true });
  const code = await make();
  if (code !== 0) return code;
  await mkdir(STAMPS, { recursive: true });
  await writeFile(stamp, `${now} ${await folderMark(folder)}`);
  return 0;
}
