import { createHash } from 'node:crypto';
import { cp, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITION_FILE } from './editionFile.ts';
import type { FileEntry } from './writeFiles.ts';

/** The tables whose rows a release may name only while the new edition names them too. */
const NAMED = ['places.csv', 'indicators.csv', 'sources.csv'];

/**
 * Carries the frozen releases of the last public output over into a new one, so that their links keep
 * their meaning though a name or a definition has been edited since. A release stays only where its
 * bytes are still those of its manifest, and where every figure in it stands in the new edition to
 * the letter and all that it names is named there, with no table that is not there: what has become withheld goes
 * with its releases.
 */
export async function keepReleases(last: string, fresh: string): Promise<void> {
  if (!(await isPublic(last)) || !(await isPublic(fresh))) return;
  for (const id of await namesIn(join(last, 'data'))) {
    const [from, to] = [last, fresh].map((site) => join(site, 'data', id));
    if (!from || !to || !(await isThere(to))) continue;
    const known = await linesOf(join(to, 'figures.csv'));
    for (const name of await namesIn(join(from, 'releases'))) {
      const release = join(from, 'releases', name);
      const target = join(to, 'releases', name);
      if ((await isThere(target)) || !(await isWhole(release))) continue;
      const figures = await linesOf(join(release, 'figures.csv'));
      const isShown = [...figures].every((line) => known.has(line));
      if (isShown && (await namesNoMore(release, to)) && (await hasNoMore(release, to)))
        await cp(release, target, { recursive: true });
    }
  }
}

async function isPublic(site: string): Promise<boolean> {
  const text = await readFile(join(site, EDITION_FILE), 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { audience?: unknown }).audience === 'public';
}

const namesIn = (folder: string) => readdir(folder).catch((): string[] => []);
const isThere = async (path: string) => Boolean(await stat(path).catch(() => undefined));

async function linesOf(file: string): Promise<Set<string>> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return new Set(text.split('\n'));
}

/** Whether the files of a release are those that its manifest tells of. */
async function isWhole(release: string): Promise<boolean> {
  const text = await readFile(join(release, 'manifest.json'), 'utf8').catch(() => '{}');
  const { files = [] } = JSON.parse(text) as { files?: readonly FileEntry[] };
  for (const { path, sha256 } of files) {
    const bytes = await readFile(join(release, path)).catch(() => '');
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) return false;
  }
  return files.length > 0;
}

/** Whether every table of a release is one of the new edition too. */
async function hasNoMore(release: string, folder: string): Promise<boolean> {
  const tables = new Set(await namesIn(folder));
  return (await namesIn(release)).every((name) => !name.endsWith('.csv') || tables.has(name));
}

/** Whether a release names no place, indicator or source that the new edition does not. */
async function namesNoMore(release: string, folder: string): Promise<boolean> {
  const idOf = (line: string) => line.split(',', 1)[0] ?? '';
  for (const table of NAMED) {
    const known = new Set([...(await linesOf(join(folder, table)))].map(idOf));
    const named = [...(await linesOf(join(release, table)))].map(idOf);
    if (!named.every((id) => known.has(id))) return false;
  }
  return true;
}
