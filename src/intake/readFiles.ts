import type { Held } from '../figures/extensionData.ts';
import type { Problem } from '../figures/problem.ts';
import { CORE_TABLES } from '../tables/contract.ts';
import type { TableSchema } from '../tables/schema.ts';
import { TABLE_NAMES } from '../tables/tableNames.ts';
import type { DatasetFiles, OpenOptions } from './datasetInput.ts';
import type { ByteWatch } from './decode.ts';
import type { Extension, TableReading } from './extension.ts';
import { type FigureRows, noFigureRows, readFigureRows } from './figureRows.ts';
import { DESCRIPTION, type Description, readDescription } from './readDescription.ts';
import { readSmallTable, type SmallTable } from './smallTable.ts';
import { VersionHash } from './version.ts';

/** The files of a dataset as read, before their cells are checked. */
export interface ReadFiles {
  /** The dataset's id, which is its folder's name. */
  readonly id: string;
  readonly meta: Description | undefined;
  readonly tables: Readonly<Record<string, SmallTable>>;
  readonly figures: FigureRows | undefined;
  /** The applications with tables in this dataset. */
  readonly extensions: readonly ReadExtension[];
  /** Problems of the files as files, such as their encoding. */
  readonly problems: readonly Problem[];
  /** Sixteen hex digits that change with any byte of any file of the core. */
  readonly version: string;
}

/** The tables of an application as read. */
export interface ReadExtension {
  readonly schemas: readonly TableSchema[];
  readonly reading: TableReading<Held>;
  /** The ids of tables stored in a form of their own; undefined if rows were lost. */
  readonly largeIds: ReadonlyMap<string, Iterable<string> | undefined>;
  /** Sixteen hex digits that change with any byte of its tables. */
  readonly version: string;
}

/** The state of reading one dataset's files. */
interface Reading {
  readonly blobs: ReadonlyMap<string, Blob>;
  /** Counts the bytes read and adds them to a hash. */
  readonly watch: (hash: VersionHash) => ByteWatch;
  readonly tables: Record<string, SmallTable>;
  readonly problems: Problem[];
}

/** Reads every file of a dataset and reports the problems of the files as files. */
export async function readFiles(
  { id, files }: DatasetFiles,
  { onProgress, signal, extensions = [], inParts }: OpenOptions,
): Promise<ReadFiles> {
  const blobs = new Map(files.map(({ name, blob }) => [name, blob]));
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  let done = 0;
  const watch = (hash: VersionHash): ByteWatch => ({
    signal,
    onBytes: (bytes) => {
      hash.add(bytes);
      done += bytes.length;
      // A file read again in another encoding is counted twice.
      onProgress?.(Math.min(done, total), total);
    },
  });
  const core = new VersionHash();
  core.startFile(DESCRIPTION);
  const { meta, problems } = await readDescription(id, blobs.get(DESCRIPTION), watch(core));
  const reading: Reading = { blobs, watch, tables: {}, problems };
  const figures = await readCore(reading, core, inParts ? noFigureRows() : undefined);
  const read: ReadExtension[] = [];
  for (const extension of extensions) {
    if (extension.tables.some((name) => blobs.has(`${name}.csv`))) {
      read.push(await readExtension(reading, extension));
    }
  }
  signal?.throwIfAborted();
  const { tables } = reading;
  return { id, meta, tables, figures, extensions: read, problems, version: core.text() };
}

async function readCore(
  { blobs, watch, tables, problems }: Reading,
  hash: VersionHash,
  given: FigureRows | undefined,
): Promise<FigureRows | undefined> {
  let figures = given;
  for (const name of TABLE_NAMES) {
    if (name === 'figures' && given) continue;
    const file = `${name}.csv`;
    const blob = blobs.get(file);
    if (!blob) {
      if (CORE_TABLES[name].required)
        problems.push((await import('./fileProblems.ts')).missingTable(file));
      continue;
    }
    hash.startFile(file);
    if (name === 'figures') {
      figures = await readFigureRows(blob, watch(hash));
      problems.push(...figures.problems);
      continue;
    }
    tables[name] = await readSmallTable(file, blob, CORE_TABLES[name], watch(hash));
    problems.push(...tables[name].problems);
  }
  return figures;
}

async function readExtension(
  { blobs, watch, tables, problems }: Reading,
  { reader }: Extension,
): Promise<ReadExtension> {
  // The reader of an application is loaded only for datasets with its tables.
  const { schemas, start } = await reader();
  const reading = start();
  const hash = new VersionHash();
  const largeIds = new Map<string, Iterable<string> | undefined>();
  for (const schema of schemas) {
    const file = `${schema.name}.csv`;
    const blob = blobs.get(file);
    if (!blob) continue;
    hash.startFile(file);
    const large = await reading.large(schema.name, blob, watch(hash));
    if (large) largeIds.set(schema.name, large.ids);
    const table = large ?? (await readSmallTable(file, blob, schema, watch(hash)));
    if ('rows' in table) tables[schema.name] = table;
    problems.push(...table.problems);
  }
  return { schemas, reading, largeIds, version: hash.text() };
}
