import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { inLines } from './inLines.ts';

/** The folder of the program. */
export const ROOT = resolve(import.meta.dirname, '../../..');

const IS_TEST = /\.test\.tsx?$|__data__/;
const AT_ONCE = 32;

/**
 * A hash of the paths and bytes of the input files, without tests.
 *
 * @param inputs files and folders below the folder of the program
 * @param settings further texts that the result depends on
 * @returns 24 hexadecimal digits
 */
export async function inputsHash(
  inputs: readonly string[],
  settings: readonly string[] = [],
): Promise<string> {
  const lists = await Promise.all(inputs.map(filesOf));
  const hashes: string[] = [];
  await inLines(lists.flat(), AT_ONCE, async (file) => {
    const bytes = await readFile(join(ROOT, file));
    const hash = createHash('sha256').update(bytes).digest('hex');
    hashes.push(`${file.split(sep).join('/')} ${hash}`);
  });
  const whole = [...settings, ...hashes.sort()].join('\n');
  return createHash('sha256').update(whole).digest('hex').slice(0, 24);
}

async function filesOf(input: string): Promise<string[]> {
  const path = join(ROOT, input);
  if (!(await stat(path)).isDirectory()) return [input];
  const below = await readdir(path, { recursive: true, withFileTypes: true });
  return below
    .filter((entry) => entry.isFile() && !IS_TEST.test(join(entry.parentPath, entry.name)))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}
