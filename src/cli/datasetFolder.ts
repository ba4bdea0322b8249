import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { EXTENSIONS } from '../extensions/tables.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { Problem } from '../figures/problem.ts';
import { openDataset } from '../intake/openDataset.ts';
import { TABLE_NAMES } from '../tables/tableNames.ts';

/** A dataset's folder with all its internal rows, for its clerk. */
export interface OpenedFolder {
  readonly id: string;
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

const TABLES = [...TABLE_NAMES, ...EXTENSIONS.flatMap(({ tables }) => tables)];
const FILES = ['datapackage.json', ...TABLES.map((table) => `${table}.csv`)];

/**
 * The id of a dataset: its folder's name, with a hyphen for characters that do not belong in an
 * address.
 */
export function datasetId(folder: string): string {
  return basename(resolve(folder)).replace(/[^\p{L}\p{N}_-]+/gu, '-');
}

/**
 * Opens and checks a folder of the data contract, only for its own clerk; `admit` makes the data
 * for anybody else. Other files in the folder are ignored.
 */
export async function openFolder(folder: string): Promise<OpenedFolder> {
  const there = new Set(await readdir(folder));
  const names = FILES.filter((name) => there.has(name));
  const id = datasetId(folder);
  const files = await Promise.all(
    names.map(async (name) => ({ name, blob: new Blob([await readFile(join(folder, name))]) })),
  );
  const opened = await openDataset({ id, files }, { extensions: EXTENSIONS });
  return {
    id,
    dataset: opened.kind === 'dataset' ? opened.dataset : undefined,
    problems: opened.problems,
  };
}
