import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { leftovers } from './leftovers.ts';

const PRODUCT = '{"product":"Red Banner"';
const HEADER = `${PRODUCT},"about":"只给 publish 看，不要放到网上：以前公布过、现在已撤下的数 · only for publish, keep it off the web: figures that were published and then withdrawn"}`;

/** Readable only by its owner, because its numbers are no longer public. */
const PRIVATE = 0o600;

/** The path of a folder's memory: beside the folder, so that it is not uploaded with it. */
export const memoryPath = (out: string) => `${resolve(out)}.memory.jsonl`;

/** The lines of a folder's memory after the first; undefined without a file. */
export async function readMemoryFile(out: string): Promise<string[] | undefined> {
  const path = memoryPath(out);
  if (!(await stat(path).catch(() => undefined))) return undefined;
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) lines.push(line);
  if (!lines.shift()?.startsWith(PRODUCT)) throw damaged(out, 1);
  return lines;
}

export const damaged = (out: string, line: number) =>
  new Error(
    `${memoryPath(out)}:${line}: 读不出来；请恢复这个文件，或换一个新文件夹公布 · cannot be read; restore this file, or publish into a new folder`,
  );

/** Replaces the lines of a folder's memory atomically. */
export async function writeMemoryFile(out: string, lines: Iterable<string>): Promise<void> {
  const path = memoryPath(out);
  for (const left of await leftovers(`${path}.new-`)) await rm(left, { force: true });
  const fresh = `${path}.new-${process.pid}`;
  const file = await open(fresh, 'wx', PRIVATE);
  try {
    await file.write(`${HEADER}\n`);
    for (const line of lines) await file.write(`${line}\n`);
    await file.sync();
    await rename(fresh, path);
  } finally {
    await file.close();
    await rm(fresh, { force: true });
  }
}
