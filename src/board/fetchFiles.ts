import type { Extension } from '../intake/extension.ts';
import { isCoreTable } from '../tables/tableNames.ts';
import { fileUrl } from './fileUrl.ts';
import { isMarkedKept } from './keptAnswer.ts';
import type { SiteDataset } from './site.ts';

export const DESCRIPTION = 'datapackage.json';

/** The application whose tables are loaded with those of the core; undefined for none. */
export type Wanted = Pick<Extension, 'id' | 'tables'> | undefined;

/** The server did not answer or did not have the file, as opposed to a file with errors. */
export class FileNotServed extends Error {
  constructor(
    readonly url: string,
    readonly status: number | undefined,
  ) {
    super(`${url}: ${status ?? 'no answer'}`);
  }
}

/** Requests a file from the server; throws `FileNotServed` if it does not provide it. */
export async function ask(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache', ...init }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new FileNotServed(url, undefined);
  });
  if (!response.ok) throw new FileNotServed(url, response.status);
  return response;
}

/**
 * The part of the headers that changes with a file. The length differs between a compressed
 * answer and HEAD.
 */
export function stampOf({ headers }: Response): string {
  return (headers.get('etag') ?? headers.get('last-modified') ?? '').replace(/^W\//, '');
}

/** A fetched file. */
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

/** A file, or undefined if the server does not have it. */
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

/** True if the server answered that it does not have the file. */
export const isNotThere = (error: unknown): boolean =>
  error instanceof FileNotServed && error.status === 404;

/**
 * The files of the newest data. The page lists them as of its build; if the description now lists
 * others, it takes precedence.
 *
 * @returns undefined if the dataset no longer exists
 */
export async function fetchNewest(
  dataset: SiteDataset,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<Answer[] | undefined> {
  const later = wanted && dataset.extensions[wanted.id];
  const listed = new Set([DESCRIPTION, ...dataset.files, ...(later?.files ?? [])]);
  const fetched = await Promise.all([...listed].map((name) => fetchIfThere(dataset, name, signal)));
  const [description] = fetched;
  if (!description) return undefined;
  const names = listedFiles(await description.blob.text(), wanted) ?? [...listed];
  const answers = await Promise.all(
    names.map(
      (name) => fetched.find((answer) => answer?.name === name) ?? fetchFile(dataset, name, signal),
    ),
  );
  return [description, ...answers.filter(({ name }) => name !== DESCRIPTION)];
}

export const manifestUrl = ({ id }: SiteDataset, release: string) =>
  fileUrl(id, `releases/${release}/manifest.json`);

/** The files in a frozen release's manifest, with those of the wanted application. */
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

/** The tables that a description lists; undefined if it does not have the product's format. */
function listedFiles(description: string, wanted: Wanted): string[] | undefined {
  try {
    const { resources } = JSON.parse(description) as { resources?: unknown };
    const paths = pathsIn(resources, wanted);
    return paths.length > 0 ? paths : undefined;
  } catch {
    return undefined;
  }
}

/** The tables in a list of files, with those of the wanted application. */
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
