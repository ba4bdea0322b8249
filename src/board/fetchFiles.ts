import type { Extension } from '../intake/extension.ts';
import { isCoreTable } from '../tables/tableNames.ts';
import { fileUrl } from './fileUrl.ts';
import { isMarkedKept } from './keptAnswer.ts';
import type { SiteDataset } from './site.ts';

export const DESCRIPTION = 'datapackage.json';

/** The application whose tables are wanted with those of the core; undefined for none. */
export type Wanted = Pick<Extension, 'id' | 'tables'> | undefined;

/** The server did not answer, or not with the file: told apart from a file that is wrong. */
export class FileNotServed extends Error {
  constructor(
    readonly url: string,
    readonly status: number | undefined,
  ) {
    super(`${url}: ${status ?? 'no answer'}`);
  }
}

/** Asks the server for a file; throws `FileNotServed` where it gives none. */
export async function ask(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache', ...init }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new FileNotServed(url, undefined);
  });
  if (!response.ok) throw new FileNotServed(url, response.status);
  return response;
}

/** Headers that change with a file. The length is not one: it differs between a compressed answer and HEAD. */
export function stampOf({ headers }: Response): string {
  return (headers.get('etag') ?? headers.get('last-modified') ?? '').replace(/^W\//, '');
}

/** A file as it was fetched. */
export interface Answer {
  readonly name: string;
  readonly url: string;
  readonly blob: Blob;
  readonly stamp: string;
  readonly kept: boolean;
}

async function fetchFile(dataset: SiteDataset, path: string, signal: AbortSignal): Promise<Answer> {
  const url = fileUrl(dataset.id, path);
  const response = await ask(url, { signal });
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    url,
    blob: await response.blob(),
    stamp: stampOf(response),
    kept: isMarkedKept(response),
  };
}

/** A file, or undefined where the server says that there is none. */
export async function fetchIfThere(
  dataset: SiteDataset,
  path: string,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  return fetchFile(dataset, path, signal).catch((error: unknown) => {
    if (isNotThere(error)) return undefined;
    throw error;
  });
}

/** Says if the server answered that it has no such file. */
export const isNotThere = (error: unknown): boolean =>
  error instanceof FileNotServed && error.status === 404;

/**
 * The files of the newest data. The page says which they were when it was written; where the
 * description names others by now, it is right. Undefined where there is no dataset any more.
 */
export async function fetchNewest(
  dataset: SiteDataset,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Answer[] | undefined> {
  const later = wanted && dataset.extensions[wanted.id];
  const told = new Set([DESCRIPTION, ...dataset.files, ...(later?.files ?? [])]);
  const fetched = await Promise.all([...told].map((name) => fetchIfThere(dataset, name, signal)));
  const [description] = fetched;
  if (!description) return undefined;
  const names = listedFiles(await description.blob.text(), wanted) ?? [...told];
  const answers = await Promise.all(
    names.map(
      (name) => fetched.find((answer) => answer?.name === name) ?? fetchFile(dataset, name, signal),
    ),
  );
  return [description, ...answers.filter(({ name }) => name !== DESCRIPTION)];
}

export const manifestUrl = ({ id }: SiteDataset, release: string) =>
  fileUrl(id, `releases/${release}/manifest.json`);

/** The files that a frozen release's manifest names, with those of an application or without. */
export async function fetchRelease(
  dataset: SiteDataset,
  release: string,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Answer[]> {
  const url = manifestUrl(dataset, release);
  const manifest = (await (await ask(url, { signal })).json()) as { files?: unknown };
  const names = pathsIn(manifest.files, wanted);
  return Promise.all(
    names.map((name) => fetchFile(dataset, `releases/${release}/${name}`, signal)),
  );
}

/** The tables that a description names; undefined where it does not name them as the product writes it. */
function listedFiles(description: string, wanted: Wanted): string[] | undefined {
  try {
    const { resources } = JSON.parse(description) as { resources?: unknown };
    const paths = pathsIn(resources, wanted);
    return paths.length > 0 ? paths : undefined;
  } catch {
    return undefined;
  }
}

/** The tables in a list of files, with those of an application or without. */
function pathsIn(list: unknown, wanted: Wanted): string[] {
  const files: readonly unknown[] = Array.isArray(list) ? list : [];
  return files.flatMap((file) => {
    const path = file && typeof file === 'object' && 'path' in file ? file.path : undefined;
    const isFile = typeof path === 'string' && /^[a-z_]+\.(csv|json)$/.test(path);
    return isFile && isOpened(path, wanted) ? [path] : [];
  });
}

function isOpened(path: string, wanted: Wanted): boolean {
  const name = path.replace('.csv', '');
  return path.endsWith('.json') || isCoreTable(name) || (wanted?.tables.includes(name) ?? false);
}
