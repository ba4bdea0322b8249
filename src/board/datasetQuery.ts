import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { isLandTable } from '../intake/land/landNames.ts';
import { type Opened, openInWorker } from '../intake/openInWorker.ts';
import { fileUrl } from './fileUrl.ts';
import { isMarkedKept } from './keptAnswer.ts';
import type { SiteDataset } from './site.ts';

/** The server did not answer, or not with the file: told apart from a file that is wrong. */
export class FileNotServed extends Error {
  constructor(
    readonly url: string,
    readonly status: number | undefined,
  ) {
    super(`${url}: ${status ?? 'no answer'}`);
  }
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache', ...init }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new FileNotServed(url, undefined);
  });
  if (!response.ok) throw new FileNotServed(url, response.status);
  return response;
}

/** A dataset as it was opened, with what the server said of its files. */
export interface Loaded {
  readonly opened: Opened;
  readonly stamp: string;
  /** Where its files were fetched. */
  readonly urls: readonly string[];
  /** Whether a file came from what this device kept, because the network did not give it. */
  readonly kept: boolean;
}

// The length is left out: it differs between a compressed answer and the answer to HEAD.
function stampOf({ headers }: Response): string {
  return (headers.get('etag') ?? headers.get('last-modified') ?? '').replace(/^W\//, '');
}

/**
 * A dataset: its files fetched, opened and checked in the worker. With the name of a frozen
 * release, that one's files. The tables of land renewal come `withRenewal` alone.
 */
export function datasetQuery(
  dataset: SiteDataset,
  release: string | undefined,
  onProgress?: (done: number, total: number) => void,
  withRenewal = false,
) {
  const { files, version, renewal } = dataset;
  const later = withRenewal ? renewal : undefined;
  return queryOptions({
    queryKey: ['dataset', dataset.id, release ?? '', ...(withRenewal ? ['renewal'] : [])],
    queryFn: async ({ signal }): Promise<Loaded> => {
      const names = release
        ? await filesOfRelease(dataset, release, withRenewal, signal)
        : [...files, ...(later?.files ?? [])];
      const answers = await Promise.all(
        names.map(async (name) => {
          const path = release ? `releases/${release}/${name}` : name;
          const url = fileUrl(dataset.id, path);
          const response = await ask(url, { signal });
          return {
            name,
            url,
            blob: await response.blob(),
            stamp: stampOf(response),
            kept: isMarkedKept(response),
          };
        }),
      );
      const opened = await openInWorker(
        { id: dataset.id, files: answers },
        {
          signal,
          checked: release ? undefined : later ? `${version} ${later.version}` : version,
          ...(onProgress ? { onProgress } : {}),
        },
      );
      return {
        opened,
        stamp: answers.map(({ stamp }) => stamp).join('\n'),
        urls: [
          ...answers.map(({ url }) => url),
          ...(release ? [manifestUrl(dataset, release)] : []),
        ],
        kept: answers.some(({ kept }) => kept),
      };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: (failed, error) =>
      failed < 2 && !(error instanceof FileNotServed && error.status === 404),
    // Asked for without a network too: what was kept of an earlier visit may answer.
    networkMode: 'always',
    // A Dataset is not plain JSON: it is replaced whole, never merged.
    structuralSharing: false,
  });
}

const manifestUrl = ({ id }: SiteDataset, release: string) =>
  fileUrl(id, `releases/${release}/manifest.json`);

/** The files that a release's manifest names, with those of land renewal or without. */
async function filesOfRelease(
  dataset: SiteDataset,
  release: string,
  withRenewal: boolean,
  signal: AbortSignal,
): Promise<string[]> {
  const url = manifestUrl(dataset, release);
  const manifest = (await (await ask(url, { signal })).json()) as { files?: unknown };
  const files: readonly unknown[] = Array.isArray(manifest.files) ? manifest.files : [];
  return files.flatMap((file) => {
    const path = file && typeof file === 'object' && 'path' in file ? file.path : undefined;
    const isFile = typeof path === 'string' && /^[a-z_]+\.(csv|json)$/.test(path);
    return isFile && (withRenewal || !isLandTable(path.replace('.csv', ''))) ? [path] : [];
  });
}

/** Where the files were fetched of every dataset that a client has loaded. */
export function fetchedUrls(client: QueryClient): string[] {
  const loaded = client.getQueriesData<Loaded>({ queryKey: ['dataset'] });
  return loaded.flatMap(([, data]) => data?.urls ?? []);
}

const MINUTE = 60_000;

/** What the server says of the files without sending them; a change of it is a change of a file. */
export function stampQuery(dataset: SiteDataset) {
  return queryOptions({
    queryKey: ['stamp', dataset.id],
    queryFn: async ({ signal }): Promise<string> => {
      const stamps = await Promise.all(
        dataset.files.map(async (name) => {
          const url = fileUrl(dataset.id, name);
          return stampOf(await ask(url, { method: 'HEAD', signal }));
        }),
      );
      return stamps.join('\n');
    },
    refetchInterval: MINUTE,
    refetchOnWindowFocus: true,
    staleTime: MINUTE / 4,
    retry: false,
  });
}
