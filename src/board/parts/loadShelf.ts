import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { assemble } from '../../intake/assemble.ts';
import { type Opener, openInWorker } from '../../intake/openInWorker.ts';
import { openParts } from '../../intake/openParts.ts';
import { readPart } from '../../intake/readPart.ts';
import {
  INDEX_FILE,
  type PartId,
  type PartIndex,
  partFile,
  ROW_COLUMN,
  tablesFile,
} from '../../release/parts/partIndex.ts';
import {
  type Answer,
  FileNotServed,
  fetchFile,
  fetchIfThere,
  isNotThere,
  type Wanted,
} from '../fetchFiles.ts';
import { fileUrl } from '../fileUrl.ts';
import type { SiteDataset } from '../site.ts';
import { PartShelf } from './partShelf.ts';

/** A shelf, and the server's information on the files behind it. */
export interface LoadedShelf {
  readonly shelf: PartShelf;
  /** The index, and the tables of an application. */
  readonly answers: readonly Answer[];
  /** The URLs of the files read so far. */
  readonly urls: Set<string>;
}

interface LoadOptions {
  readonly client: QueryClient;
  readonly opener: Opener;
  readonly signal: AbortSignal;
  readonly wanted: Wanted;
  /** The parts that the page shows first. */
  readonly first: readonly PartId[];
}

/**
 * Opens a published dataset in parts.
 *
 * @returns undefined if the server has no index of the dataset
 * @throws FileNotServed if the server does not provide a file that the index names
 */
export async function loadShelf(
  dataset: SiteDataset,
  { client, opener, signal, wanted, first }: LoadOptions,
): Promise<LoadedShelf | undefined> {
  const answer = await fetchIfThere(dataset, INDEX_FILE, signal);
  const index = answer && parseIndex(await answer.blob.text());
  if (!answer || !index) return undefined;
  const urls = new Set([answer.url]);
  const read = (id: PartId, hash: string) => {
    urls.add(fileUrl(dataset.id, partFile(hash)));
    return client.fetchQuery(partQuery(dataset, id, hash));
  };
  const reading = first.map((id) => {
    const hash = index.parts[id];
    return hash === undefined ? undefined : read(id, hash);
  });
  // Whoever opens the part hears of the failure.
  for (const part of reading) part?.catch(() => undefined);
  const [bundle, ...later] = await Promise.all([
    fetchNamed(dataset, tablesFile(index.tables), signal),
    ...(wanted?.tables ?? []).map((name) => fetchIfThere(dataset, `${name}.csv`, signal)),
  ]);
  urls.add(bundle.url);
  const more = later.filter((one) => one !== undefined);
  const files = [...filesIn(await bundle.blob.text()), ...more];
  const opened =
    more.length > 0
      ? await openInWorker(opener, { id: dataset.id, files }, { signal, inParts: true })
      : assemble(await openParts({ id: dataset.id, files }, { signal, inParts: true }));
  if (opened.kind === 'problems') throw new FileNotServed(bundle.url, undefined);
  const shelf = new PartShelf(index, opened.dataset, read);
  await shelf.open(first);
  for (const { url } of more) urls.add(url);
  return { shelf, answers: [answer, ...more], urls };
}

/**
 * Fetches a file that is named after its bytes. A link of the page may have asked for it before it
 * was there, and the browser would repeat that answer.
 */
async function fetchNamed(
  dataset: SiteDataset,
  path: string,
  signal: AbortSignal,
): Promise<Answer> {
  return fetchFile(dataset, path, signal, 'default').catch((error: unknown) => {
    if (!isNotThere(error)) throw error;
    return fetchFile(dataset, path, signal, 'reload');
  });
}

/** A part of figures.csv. Its name changes with its bytes, so it is read once. */
function partQuery(dataset: SiteDataset, id: PartId, hash: string) {
  return queryOptions({
    queryKey: ['part', dataset.id, id, hash],
    queryFn: async ({ signal }) => {
      const { url, blob } = await fetchNamed(dataset, partFile(hash), signal);
      return readPart(url, blob, ROW_COLUMN);
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: (failed, error) => failed < 2 && !isNotThere(error),
    networkMode: 'always',
    structuralSharing: false,
  });
}

/** The index in a text; undefined for the HTML page that some hosts answer every address with. */
function parseIndex(text: string): PartIndex | undefined {
  try {
    const index = JSON.parse(text) as Partial<PartIndex>;
    return index.parts && index.directory && index.tables ? (index as PartIndex) : undefined;
  } catch {
    return undefined;
  }
}

const filesIn = (bundle: string) =>
  Object.entries(JSON.parse(bundle) as Record<string, string>).map(([name, text]) => ({
    name,
    blob: new Blob([text]),
  }));
