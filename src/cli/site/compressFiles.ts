import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inLines } from './inLines.ts';
import type { KeptBytes } from './keptBytes.ts';

const TEXTS = new Set('.html .js .css .csv .json .jsonld .svg .txt .xml .webmanifest'.split(' '));

// In bytes; for a smaller file, a header costs more than compression saves.
const SMALLEST = 500;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const AT_ONCE = 4;

/** Adds a .br and a .gz copy to each text file of a folder, for hosts that serve such copies. */
export async function compressFiles(folder: string, kept: KeptBytes): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const texts = names.filter((name) => TEXTS.has(extname(name)));
  await inLines(texts, AT_ONCE, (name) => compressFile(join(folder, name), kept));
}

async function compressFile(file: string, kept: KeptBytes): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return;
  // Everyone loads the scripts, so they get the slowest compression. There are hundreds of pages:
  // for these, quality 9 takes four times as long as 8, to save 0.4 %.
  const quality = extname(file) === '.js' ? 11 : 8;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const { brotli: br, zlib: gz } = process.versions;
  const key = [`br ${br} ${quality} `, bytes];
  await writeFile(`${file}.br`, await kept.get(key, () => brotli(bytes, { params })));
  const level = 8;
  await writeFile(
    `${file}.gz`,
    await kept.get([`gz ${gz} ${level} `, bytes], () => zip(bytes, { level })),
  );
}
