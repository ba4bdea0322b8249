import type { Problem } from '../figures/problem.ts';
import type { EnterpriseRows } from '../renewal/tables/enterpriseRows.ts';
import { isLandTable } from '../renewal/tables/landNames.ts';
import { CORE_TABLES } from '../tables/contract.ts';
import type { DatasetFiles, OpenOptions } from './datasetFiles.ts';
import type { ByteWatch } from './decode.ts';
import { type FigureRows, readFigureRows } from './figureRows.ts';
import { DESCRIPTION, type Description, readDescription } from './readDescription.ts';
import { readSmallTable, type SmallTable } from './smallTable.ts';
import { TABLE_NAMES } from './tableNames.ts';
import { VersionHash } from './version.ts';

/** Every file of a dataset as it was read, its cells not yet checked. */
export interface ReadFiles {
  /** The dataset's own id: its folder's name. */
  readonly id: string;
  readonly meta: Description | undefined;
  readonly tables: Readonly<Record<string, SmallTable | undefined>>;
  readonly figures: FigureRows | undefined;
  readonly enterprises: EnterpriseRows | undefined;
  /** What is wrong with the files as files. */
  readonly problems: readonly Problem[];
  /** Sixteen hex digits that change with any byte of any file but those of land renewal. */
  readonly version: string;
  /** The same of those; undefined where there are none. */
  readonly landVersion: string | undefined;
}

/** Reads every file of a dataset and says what is wrong with them as files. */
export async function readFiles(
  { id, files }: DatasetFiles,
  { onProgress, signal }: OpenOptions,
): Promise<ReadFiles> {
  const blobs = new Map(files.map(({ name, blob }) => [name, blob]));
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const [core, land] = [new VersionHash(), new VersionHash()];
  let hash = core;
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
  const tables: Record<string, SmallTable> = {};
  let figures: FigureRows | undefined;
  let enterprises: EnterpriseRows | undefined;
  for (const name of TABLE_NAMES) {
    const file = `${name}.csv`;
    const blob = blobs.get(file);
    if (!blob) {
      if (!isLandTable(name) && CORE_TABLES[name].required) {
        problems.push((await import('./fileProblems.ts')).missingTable(file));
      }
      continue;
    }
    if (isLandTable(name)) hash = land;
    hash.startFile(file);
    if (name === 'figures') {
      figures = await readFigureRows(blob, watch);
      problems.push(...figures.problems);
      continue;
    }
    // What reads land renewal is fetched by whoever has it.
    if (name === 'enterprises') {
      enterprises = await (await import('../renewal/tables/enterpriseRows.ts')).readEnterpriseRows(
        blob,
        watch,
      );
      problems.push(...enterprises.problems);
      continue;
    }
    const schema = isLandTable(name)
      ? (await import('../renewal/tables/landTables.ts')).LAND_TABLES[name]
      : CORE_TABLES[name];
    const table = await readSmallTable(file, blob, schema, watch);
    tables[name] = table;
    problems.push(...table.problems);
  }
  signal?.throwIfAborted();
  return {
    id,
    meta,
    tables,
    figures,
    enterprises,
    problems,
    version: core.text(),
    landVersion: hash === land ? land.text() : undefined,
  };
}
