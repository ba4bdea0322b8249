import type { Problem } from '../figures/problem.ts';
import type { DatasetFiles, OpenOptions } from './datasetFiles.ts';
import type { ByteWatch } from './decode.ts';
import { type FigureRows, readFigureRows } from './figureRows.ts';
import { missingTable } from './fileProblems.ts';
import { DESCRIPTION, type Description, readDescription } from './readDescription.ts';
import { readSmallTable, type SmallTable } from './smallTable.ts';
import { TABLE_NAMES, TABLES, type TableName } from './tableSchema.ts';
import { VersionHash } from './version.ts';

/** Every file of a dataset as it was read, its cells not yet checked. */
export interface ReadFiles {
  readonly meta: Description | undefined;
  readonly tables: Readonly<Partial<Record<TableName, SmallTable>>>;
  readonly figures: FigureRows | undefined;
  /** What is wrong with the files as files. */
  readonly problems: readonly Problem[];
  /** Sixteen hex digits that change with any byte of any file. */
  readonly version: string;
}

/** Reads every file of a dataset and says what is wrong with them as files. */
export async function readFiles(
  { id, files }: DatasetFiles,
  { onProgress, signal }: OpenOptions,
): Promise<ReadFiles> {
  const blobs = new Map(files.map(({ name, blob }) => [name, blob]));
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const hash = new VersionHash();
  let done = 0;
  const watch: ByteWatch = {
    signal,
    onBytes: (bytes) => {
      hash.add(bytes);
      done += bytes.length;
      // A file read again in another encoding counts twice.
      onProgress?.(Math.min(done, total), total);
    },
  };

  hash.startFile(DESCRIPTION);
  const { meta, problems } = await readDescription(id, blobs.get(DESCRIPTION), watch);
  const tables: Partial<Record<TableName, SmallTable>> = {};
  let figures: FigureRows | undefined;
  for (const name of TABLE_NAMES) {
    const file = `${name}.csv`;
    const blob = blobs.get(file);
    if (!blob) {
      if (TABLES[name].required) problems.push(missingTable(file));
      continue;
    }
    hash.startFile(file);
    if (name === 'figures') {
      figures = await readFigureRows(blob, watch);
      problems.push(...figures.problems);
      continue;
    }
    const table = await readSmallTable(file, blob, TABLES[name], watch);
    tables[name] = table;
    problems.push(...table.problems);
  }
  signal?.throwIfAborted();
  return { meta, tables, figures, problems, version: hash.text() };
}
