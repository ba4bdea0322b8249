import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type Opened, type Opener, openInWorker } from '../intake/openInWorker.ts';
import {
  type Answer,
  ask,
  DESCRIPTION,
  FileNotServed,
  fetchIfThere,
  fetchNewest,
  fetchRelease,
  isNotThere,
  manifestUrl,
  stampOf,
  type Wanted,
} from './fetchFiles.ts';
import { fileUrl } from './fileUrl.ts';
import { PROBLEMS_FILE, parseProblems } from './problemsFile.ts';
import type { SiteDataset } from './site.ts';

declare module '@tanstack/react-query' {
  interface Register {
    /** A client that loads datasets is created with their opener, for its queries. */
    queryMeta: { readonly opener?: Opener };
  }
}

/** An opened dataset, and the server's information on its files. */
export interface Loaded {
  readonly opened: Opened;
  readonly stamp: string;
  /** The files that the stamp covers. */
  readonly names: readonly string[];
  /** The URLs of its files. */
  readonly urls: readonly string[];
  /** True if any file is this device's copy, because the network did not provide it. */
  readonly kept: boolean;
}

/** The list of problems that a server has instead of a dataset, as a loaded result. */
async function fetchProblems(
  dataset: SiteDataset,
  signal: AbortSignal,
): Promise<Loaded | undefined> {
  const answer = await fetchIfThere(dataset, PROBLEMS_FILE, signal);
  if (!answer) return undefined;
  const { url, blob, stamp, kept } = answer;
  const problems = parseProblems(await blob.text());
  // Some hosts answer every address with an HTML page.
  if (problems.length === 0) return undefined;
  const opened: Opened = { kind: 'problems', problems };
  return { opened, stamp, names: [PROBLEMS_FILE], urls: [url], kept };
}

/**
 * A dataset: its files fetched, then opened and checked in the worker.
 *
 * @param release name of a frozen release; undefined for the newest data
 * @param wanted the application whose tables are loaded too
 */
export function datasetQuery(
  dataset: SiteDataset,
  release: string | undefined,
  onProgress?: (done: number, total: number) => void,
  wanted?: Wanted,
) {
  const { version } = dataset;
  const later = wanted && dataset.extensions[wanted.id];
  const fetchFiles = (signal: AbortSignal): Promise<Answer[] | undefined> =>
    release === undefined
      ? fetchNewest(dataset, wanted, signal)
      : fetchRelease(dataset, release, wanted, signal);
  return queryOptions({
    queryKey: ['dataset', dataset.id, release ?? '', ...(wanted ? [wanted.id] : [])],
    queryFn: async ({ signal, meta }): Promise<Loaded> => {
      if (!meta?.opener) throw new Error('the query client has no opener of datasets');
      // A page without a version lists problems.
      const known =
        version === undefined && !release ? await fetchProblems(dataset, signal) : undefined;
      if (known) return known;
      const answers = await fetchFiles(signal);
      if (!answers) {
        const problems = await fetchProblems(dataset, signal);
        if (problems) return problems;
        throw new FileNotServed(fileUrl(dataset.id, DESCRIPTION), 404);
      }
      const opened = await openInWorker(
        meta.opener,
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
        names: answers.map(({ name }) => name),
        urls: [
          ...answers.map(({ url }) => url),
          ...(release ? [manifestUrl(dataset, release)] : []),
        ],
        kept: answers.some(({ kept }) => kept),
      };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: (failed, error) => failed < 2 && !isNotThere(error),
    // Also without a network, because the copy of an earlier visit can answer.
    networkMode: 'always',
    // A Dataset is not plain JSON: it is replaced as a whole, never merged.
    structuralSharing: false,
  });
}

/** The URLs of the files of every dataset that a client has loaded. */
export function fetchedUrls(client: QueryClient): string[] {
  const loaded = client.getQueriesData<Loaded>({ queryKey: ['dataset'] });
  return loaded.flatMap(([, data]) => data?.urls ?? []);
}

const MINUTE = 60_000;

/** The stamp for a set of files of which one no longer exists. */
const GONE = 'gone';

/**
 * Requests a stamp of a dataset's files `names` from the server, without their content. The stamp
 * changes when a file changes.
 */
export function stampQuery(dataset: SiteDataset, names: readonly string[]) {
  return queryOptions({
    queryKey: ['stamp', dataset.id],
    queryFn: async ({ signal }): Promise<string> => {
      const stamps = names.map(async (name) => {
        const url = fileUrl(dataset.id, name);
        return stampOf(await ask(url, { method: 'HEAD', signal }));
      });
      return Promise.all(stamps).then(
        (all) => all.join('\n'),
        (error: unknown) => {
          if (isNotThere(error)) return GONE;
          throw error;
        },
      );
    },
    refetchInterval: MINUTE,
    refetchOnWindowFocus: true,
    staleTime: MINUTE / 4,
    retry: false,
  });
}
