import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Every file below a folder with its bytes, including the files inside archives. */
export async function bytesBelow(folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    found.set(file, bytes);
    if (extname(file) === '.br') found.set(`${file}!`, brotliDecompressSync(bytes));
    if (extname(file) === '.gz') found.set(`${file}!`, gunzipSync(bytes));
    if (extname(file) !== '.zip') continue;
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      found.set(`${file}!${name}`, Buffer.from(content));
    }
  }
  return found;
}

/**
 * The forms in which a secret may be written: unchanged, with thousands separators, rounded, or in
 * the canonical unit.
 */
function waysToWrite(secret: string): string[] {
  const [whole = '', fraction] = secret.split('.');
  const isNumber = /^\d+\.\d+$/.test(secret);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  if (!isNumber) return [secret];
  const yuan = String(Math.round(Number(secret) * 1e8));
  const [tenths, hundredths] = [1, 2].map((places) => Number(secret).toFixed(places));
  const set = (digits: string) => digits.replace(/\B(?=(\d{3})+(?=\.|$))/g, ',');
  const rounded = [tenths, hundredths].flatMap((text) => [text ?? '', set(text ?? '')]);
  return [secret, `${grouped}.${fraction}`, ...rounded, yuan, set(yuan)];
}

/** The files that contain each secret, in any of its forms. */
export function leaksIn(files: ReadonlyMap<string, Buffer>, secrets: readonly string[]): string[] {
  const ways = secrets.flatMap(waysToWrite);
  return [...files].flatMap(([file, bytes]) =>
    ways
      .filter((way) => bytes.includes(way) || bytes.includes(Buffer.from(way, 'utf16le')))
      .map((way) => `${way} in ${file}`),
  );
}
