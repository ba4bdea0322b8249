import type { Audience, Dataset } from '../figures/dataset.ts';
import type { Problem } from '../figures/problem.ts';
import { todayInChina } from '../figures/today.ts';
import { attachments } from '../intake/extension.ts';
import type { RecordFile } from '../intake/extensionCode.ts';
import { type OpenedEdition, openEdition } from '../release/openEdition.ts';
import { publicProblem } from '../release/publicProblems.ts';
import type { Published } from '../release/published.ts';
import { contractTables } from './contractTables.ts';
import { cutRows } from './cutFiles.ts';
import { openFolder } from './datasetFolder.ts';
import { isUnread } from './unreadColumns.ts';

export interface GateOptions {
  readonly audience: Audience;
  /** ISO day; undefined shows a public what is out today, and an internal audience everything. */
  readonly asOf: string | undefined;
  /** Shows the firms of an openly fictional dataset, which a published site does not. */
  readonly fictionalFirms?: boolean;
  /**
   * Columns that need not be read. Any other that the contract does not have stops a public edition:
   * whoever wrote it may take its rows for internal.
   */
  readonly allowed?: readonly string[];
  /** What readers of earlier public outputs have; a public edition is held to it. */
  readonly published?: Published;
}

interface OfFolder {
  readonly folder: string;
  readonly id: string;
  /** All problems, in full: for the terminal of whom the folder belongs to, and nowhere else. */
  readonly found: readonly Problem[];
}

export interface AdmittedEdition extends OfFolder {
  readonly kind: 'edition';
  readonly edition: OpenedEdition;
  /** What disclosure control holds back of a public edition, as tables; none for a public audience. */
  readonly records: readonly RecordFile[];
}

interface AdmittedProblems extends OfFolder {
  readonly kind: 'problems';
  readonly problems: readonly Problem[];
}

/** A dataset's folder as an audience may see it: an edition, or what keeps it from being one. */
export type Admitted = AdmittedEdition | AdmittedProblems;

/**
 * Decides what an audience may see of a dataset's folder. Whatever is served, written for others or
 * drawn comes from here: no file of the folder itself goes on, and of a dataset with errors only the
 * list of them. Throws where the folder cannot be read.
 */
export async function admit(folder: string, options: GateOptions): Promise<Admitted> {
  const { audience, allowed = [], fictionalFirms = false, published } = options;
  const { id, dataset, problems: read } = await openFolder(folder);
  const cut = audience === 'public' ? await cutRows(folder) : [];
  const found = [...read, ...cut];
  const stops = (problem: Problem) => audience === 'public' && isUnread(problem, allowed);
  if (!dataset || cut.length > 0 || found.some(stops)) {
    const tables = await contractTables();
    const problems =
      audience === 'public'
        ? errorsOf(found, stops).map((one) => publicProblem(one, tables))
        : found;
    return { kind: 'problems', folder, id, found, problems };
  }
  const day = options.asOf ?? todayInChina();
  const asOf = audience === 'public' ? day : options.asOf;
  const edition = await openEdition(dataset, {
    ...{ audience, asOf, fictionalFirms },
    ...(published && { published }),
  });
  const records = audience === 'internal' ? recordsOf(dataset, day) : [];
  return { kind: 'edition', folder, id, found, edition, records };
}

function recordsOf({ extensions, sources, disclosure }: Dataset, day: string): RecordFile[] {
  const context = { day, sources, rules: disclosure, fictionalRows: false, published: [] };
  return attachments({ extensions }).flatMap(({ hooks }) => hooks.record(context) ?? []);
}

/** What keeps a dataset from the public. A warning may follow from a withheld value: it is not told. */
function errorsOf(found: readonly Problem[], stops: (problem: Problem) => boolean): Problem[] {
  return found
    .map((problem): Problem => (stops(problem) ? { ...problem, severity: 'error' } : problem))
    .filter(({ severity }) => severity === 'error');
}
