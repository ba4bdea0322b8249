import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WithdrawnRelease } from '../../board/site.ts';
import type { DatasetFile } from '../../release/datasetTables.ts';
import { EDITION_FILE } from './editionFile.ts';
import { type Excess, releaseExcess } from './releaseExcess.ts';
import { type FileEntry, writeFiles } from './writeFiles.ts';

/** The output before this one. */
export interface LastOutput {
  readonly folder: string;
  /** The day (ISO) from which one of its releases counts as withdrawn if left out. */
  readonly day: string;
}

/** Today's edition, which the releases of the last output must match. */
export interface Today {
  /** The folder of the dataset in the new output, with today's own releases. */
  readonly folder: string;
  /** Today's edition as of a day (ISO). */
  readonly asOf: (day: string) => readonly DatasetFile[];
}

/** A release that was left out, with the reason. */
export interface DroppedRelease {
  readonly name: string;
  readonly excess: readonly Excess[];
}

/** The result for the frozen releases of the last output. */
export interface KeptReleases {
  /** The releases left out today, for the terminal. */
  readonly dropped: readonly DroppedRelease[];
  /** The public list of all releases ever left out. */
  readonly withdrawn: readonly WithdrawnRelease[];
}

export const NONE_KEPT: KeptReleases = { dropped: [], withdrawn: [] };

/**
 * Carries the frozen releases of a dataset over from the last public output, so that their links
 * keep their meaning even if a name or a definition has been edited since. A release is kept only
 * if its bytes match its manifest and today's edition as of its day shows all of its content. A
 * release with content that is now withheld is dropped and listed as withdrawn.
 */
export async function keepReleases(
  last: LastOutput,
  id: string,
  today: Today,
): Promise<KeptReleases> {
  const edition = await editionOf(last.folder);
  if (edition.audience !== 'public') return NONE_KEPT;
  const releases = join(last.folder, 'data', id, 'releases');
  const dropped: DroppedRelease[] = [];
  for (const name of (await readdir(releases).catch((): string[] => [])).sort()) {
    if (!NAME.test(name) || (await isThere(join(today.folder, 'releases', name)))) continue;
    const files = await filesOf(join(releases, name));
    const excess = files
      ? await releaseExcess(files.tables, today.asOf(name.slice(0, 10)))
      : [{ table: 'manifest', rows: 1 }];
    if (!files || excess.length > 0) dropped.push({ name, excess });
    else await writeFiles(join(today.folder, 'releases', name), files.all.map(asFile));
  }
  const before = edition.datasets?.find((one) => one.id === id)?.withdrawn ?? [];
  const gone = dropped.map(
    ({ name, excess }): WithdrawnRelease => ({
      day: name.slice(0, 10),
      on: last.day,
      tables: excess.map(({ table }) => table),
    }),
  );
  return { dropped, withdrawn: distinct([...gone, ...before]) };
}

const NAME = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/;
const FILE = /^(datapackage\.json|[a-z_]+\.csv)$/;
const MANIFEST = 'manifest.json';

interface LastEdition {
  readonly audience?: unknown;
  readonly datasets?: readonly {
    readonly id: string;
    readonly withdrawn?: readonly WithdrawnRelease[];
  }[];
}

async function editionOf(site: string): Promise<LastEdition> {
  const text = await readFile(join(site, EDITION_FILE), 'utf8').catch(() => '{}');
  return JSON.parse(text) as LastEdition;
}

const isThere = async (path: string) => Boolean(await stat(path).catch(() => undefined));
const asFile = ({ name, text }: DatasetFile) => ({ path: name, content: text });

/** One entry per release and day of withdrawal, newest first. */
function distinct(withdrawn: readonly WithdrawnRelease[]): WithdrawnRelease[] {
  const byDays = new Map<string, WithdrawnRelease>();
  for (const one of withdrawn) {
    const key = `${one.on} ${one.day}`;
    const tables = new Set([...(byDays.get(key)?.tables ?? []), ...one.tables]);
    byDays.set(key, { ...one, tables: [...tables].sort() });
  }
  return [...byDays].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, one]) => one);
}

/**
 * The files of a release; undefined if they do not match its manifest or are not in the contract.
 */
async function filesOf(
  release: string,
): Promise<{ tables: DatasetFile[]; all: DatasetFile[] } | undefined> {
  const text = await readFile(join(release, MANIFEST), 'utf8').catch(() => '{}');
  const { files = [] } = JSON.parse(text) as { files?: readonly FileEntry[] };
  const tables: DatasetFile[] = [];
  for (const { path, sha256 } of files) {
    if (!FILE.test(path)) return undefined;
    const bytes = await readFile(join(release, path)).catch(() => '');
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) return undefined;
    tables.push({ name: path, text: bytes.toString() });
  }
  return tables.length > 0 ? { tables, all: [...tables, { name: MANIFEST, text }] } : undefined;
}
