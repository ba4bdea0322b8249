import type { Extension } from '../intake/extension.ts';
import { isCoreTable } from '../tables/tableNames.ts';
import { fileUrl } from './fileUrl.ts';
import { isMarkedKept } from './keptAnswer.ts';
import type { SiteDataset } from './site.ts';

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

/**
 * Fetches a file below a dataset's folder.
 *
 * @param cache `default` for a file named after its bytes
 * @throws FileNotServed if the server does not provide it
 */
export async function fetchFile(
  dataset: SiteDataset,
  path: string,
  signal: AbortSignal,
  cache: RequestCache = 'no-cache',
): Promise<Answer> {
  const url = fileUrl(dataset.id, path);
  const response = await ask(url, { signal, cache });
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
