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
  /**
   * ISO day. If undefined, a public audience sees what is released today, and an internal one
   * everything.
   */
  readonly asOf: string | undefined;
  /** Shows the firms of a fictional dataset, which a published site does not. */
  readonly fictionalFirms?: boolean;
  /**
   * Columns that may stay unread. Any other column outside the contract stops a public edition,
   * because its author may rely on it to mark rows as internal.
   */
  readonly allowed?: readonly string[];
  /**
   * Earlier public outputs, which readers may have; a public edition must not combine with them to
   * reveal more.
   */
  readonly published?: Published;
}

interface OfFolder {
  readonly folder: string;
  readonly id: string;
  /** All problems in full, only for the terminal of the folder's owner. */
  readonly found: readonly Problem[];
}

export interface AdmittedEdition extends OfFolder {
  readonly kind: 'edition';
  readonly edition: OpenedEdition;
  /**
   * The values that disclosure control withholds from a public edition, as tables; empty for a
   * public audience.
   */
  readonly records: readonly RecordFile[];
}

interface AdmittedProblems extends OfFolder {
  readonly kind: 'problems';
  readonly problems: readonly Problem[];
}

/** A dataset's folder as an audience may see it: an edition, or the problems that prevent one. */
export type Admitted = AdmittedEdition | AdmittedProblems;

/**
 * Decides which part of a dataset's folder an audience may see. All output for others comes from
 * here, whether served, written or drawn: no file of the folder itself is passed on, and for a
 * dataset with errors only the list of errors.
 *
 * @throws if the folder cannot be read
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

/**
 * The problems that stop publication. Warnings are omitted, because one may follow from a withheld
 * value.
 */
function errorsOf(found: readonly Problem[], stops: (problem: Problem) => boolean): Problem[] {
  return found
    .map((problem): Problem => (stops(problem) ? { ...problem, severity: 'error' } : problem))
    .filter(({ severity }) => severity === 'error');
}
