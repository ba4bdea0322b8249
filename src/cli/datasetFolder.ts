import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { SiteDataset } from '../board/site.ts';
import type { Dataset } from '../figures/dataset.ts';
import type { Problem } from '../figures/problem.ts';
import { isLandTable } from '../intake/land/landNames.ts';
import { openDataset } from '../intake/openDataset.ts';
import { TABLE_NAMES } from '../intake/tableSchema.ts';

/** A dataset's folder as the build finds it. */
export interface OpenedFolder {
  readonly folder: string;
  readonly entry: SiteDataset;
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

const DESCRIPTION = 'datapackage.json';
const FILES = [DESCRIPTION, ...TABLE_NAMES.map((table) => `${table}.csv`)];

/** The id of a dataset: its folder's name, with what an address should not hold put as a hyphen. */
export function datasetId(folder: string): string {
  return basename(resolve(folder)).replace(/[^\p{L}\p{N}_-]+/gu, '-');
}

/** Opens and checks a folder of the data contract. Other files in it are left alone. */
export async function openFolder(folder: string): Promise<OpenedFolder> {
  const there = new Set(await readdir(folder));
  const names = FILES.filter((name) => there.has(name));
  const id = datasetId(folder);
  const files = await Promise.all(
    names.map(async (name) => ({ name, blob: new Blob([await readFile(join(folder, name))]) })),
  );
  const opened = await openDataset({ id, files });
  const dataset = opened.kind === 'dataset' ? opened.dataset : undefined;
  return {
    folder,
    entry: {
      id,
      title: dataset?.title ?? { zh: id, en: id },
      demo: dataset?.demo ?? false,
      ...loadedApart(names, dataset),
      releases: [],
      extras: [],
    },
    dataset,
    problems: opened.problems,
  };
}

const isOfRenewal = (name: string) => isLandTable(name.replace('.csv', ''));

/** Parts the files that a page opens with from those of land renewal; with errors a page opens all of them, to list the errors. */
function loadedApart(
  files: readonly string[],
  dataset: Dataset | undefined,
): Pick<SiteDataset, 'files' | 'version' | 'renewal'> {
  const later = files.filter(isOfRenewal);
  const version = dataset?.version;
  if (!dataset?.renewal) return { files, version, renewal: undefined };
  return {
    files: files.filter((name) => !isOfRenewal(name)),
    version,
    renewal: { files: later, version: dataset.renewal.version },
  };
}

/** All files of a dataset that a site serves. */
export const servedFiles = ({ files, renewal }: SiteDataset): readonly string[] => [
  ...files,
  ...(renewal?.files ?? []),
];

/** Copies the dataset's files, byte for byte, to where the site serves them. */
export async function writeDataset({ folder, entry }: OpenedFolder, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const name of servedFiles(entry)) await copyFile(join(folder, name), join(out, name));
}
