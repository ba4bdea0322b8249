import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type Opened, type Opener, openInWorker } from '../intake/openInWorker.ts';
import { INDEX_FILE, type PartId } from '../release/parts/partIndex.ts';
import {
  type Answer,
  ask,
  FileNotServed,
  fetchIfThere,
  fetchRelease,
  isNotThere,
  manifestUrl,
  stampOf,
  type Wanted,
} from './fetchFiles.ts';
import { fileUrl } from './fileUrl.ts';
import { loadShelf } from './parts/loadShelf.ts';
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
  readonly urls: Iterable<string>;
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
 * A dataset: the newest one, read in parts, or a frozen release, whose files are fetched, then
 * opened and checked in the worker.
 *
 * @param release name of a frozen release; undefined for the newest data
 */
export function datasetQuery(
  dataset: SiteDataset,
  release: string | undefined,
  { onProgress, wanted, first = [] }: DatasetWishes = {},
) {
  const load = async (
    client: QueryClient,
    opener: Opener,
    signal: AbortSignal,
  ): Promise<Loaded> => {
    // A page without a version lists problems.
    const known = dataset.version === undefined ? await fetchProblems(dataset, signal) : undefined;
    if (known) return known;
    const loaded = await loadShelf(dataset, { client, opener, signal, wanted, first });
    if (!loaded) {
      const problems = await fetchProblems(dataset, signal);
      if (problems) return problems;
      throw new FileNotServed(fileUrl(dataset.id, INDEX_FILE), 404);
    }
    const { shelf, answers, urls } = loaded;
    return {
      opened: { kind: 'dataset', dataset: shelf.dataset, problems: [] },
      ...served(answers),
      urls,
    };
  };
  const loadRelease = async (
    name: string,
    opener: Opener,
    signal: AbortSignal,
  ): Promise<Loaded> => {
    const answers = await fetchRelease(dataset, name, wanted, signal);
    const files = { id: dataset.id, files: answers };
    const opened = await openInWorker(opener, files, { signal, onProgress });
    const urls = [...answers.map(({ url }) => url), manifestUrl(dataset, name)];
    return { opened, ...served(answers), urls };
  };
  return queryOptions({
    queryKey: ['dataset', dataset.id, release ?? '', ...(wanted ? [wanted.id] : [])],
    queryFn: async ({ client, signal, meta }): Promise<Loaded> => {
      if (!meta?.opener) throw new Error('the query client has no opener of datasets');
      return release === undefined
        ? load(client, meta.opener, signal)
        : loadRelease(release, meta.opener, signal);
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

/** What a page wants of a dataset. */
interface DatasetWishes {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** The application whose tables are loaded too. */
  readonly wanted?: Wanted;
  /** The parts that are opened before the dataset is shown. */
  readonly first?: readonly PartId[] | undefined;
}

/** The server's information on fetched files. */
const served = (answers: readonly Answer[]) => ({
  stamp: answers.map(({ stamp }) => stamp).join('\n'),
  names: answers.map(({ name }) => name),
  kept: answers.some(({ kept }) => kept),
});

/** The URLs of the files of every dataset that a client has loaded. */
export function fetchedUrls(client: QueryClient): string[] {
  const loaded = client.getQueriesData<Loaded>({ queryKey: ['dataset'] });
  return loaded.flatMap(([, data]) => [...(data?.urls ?? [])]);
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
