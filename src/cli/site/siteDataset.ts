import type { SiteDataset } from '../../board/site.ts';
import { EXTENSIONS } from '../../extensions/tables.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Problem } from '../../figures/problem.ts';
import type { PartIndex } from '../../release/parts/partIndex.ts';
import type { DroppedRelease } from './keepReleases.ts';
import type { FileEntry } from './writeFiles.ts';

/** A dataset in a site: its files, or the list of its problems. */
export interface WrittenDataset {
  readonly entry: SiteDataset;
  /** Undefined for a dataset with errors. */
  readonly dataset: Dataset | undefined;
  /** Its parts; undefined for a dataset with errors. */
  readonly index: PartIndex | undefined;
  readonly problems: readonly Problem[];
  /** The number of figures suppressed so that no withheld value can be derived. */
  readonly heldBack: number;
  readonly files: readonly FileEntry[];
  /** Frozen releases of the last output that were not carried over. */
  readonly dropped: readonly DroppedRelease[];
}

/**
 * The entry of a dataset in every page of the site.
 *
 * @param files its tables
 */
export function editionEntry(
  dataset: Dataset,
  files: readonly string[],
  more: Pick<SiteDataset, 'releases' | 'withdrawn' | 'extras'>,
): SiteDataset {
  const { id, title, demo, version } = dataset;
  const later = EXTENSIONS.flatMap(({ id: of, tables }) => {
    const held = dataset.extensions.find((one) => one.id === of);
    const own = files.filter((name) => tables.includes(name.replace('.csv', '')));
    return held ? [[of, { files: own, version: held.version }] as const] : [];
  });
  const isLater = new Set(later.flatMap(([, own]) => own.files));
  return {
    id,
    title,
    demo,
    files: files.filter((name) => !isLater.has(name)),
    version,
    extensions: Object.fromEntries(later),
    ...more,
  };
}

/** The entry of a dataset with errors in every page: only its folder's name. */
export const brokenEntry = (id: string): SiteDataset => ({
  id,
  title: { zh: id, en: id },
  demo: false,
  files: [],
  version: undefined,
  extensions: {},
  releases: [],
  extras: [],
});
