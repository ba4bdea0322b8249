import type { SiteDataset } from '../../board/site.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Problem } from '../../figures/problem.ts';
import { isLandTable } from '../../renewal/tables/landNames.ts';
import type { DroppedRelease } from './keepReleases.ts';
import type { FileEntry } from './writeFiles.ts';

/** A dataset as a site holds it: written by its files, or by the list of its problems. */
export interface WrittenDataset {
  readonly entry: SiteDataset;
  /** Undefined where there is no more than problems. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
  /** Figures that lost their value so that no withheld one can be worked out. */
  readonly heldBack: number;
  readonly files: readonly FileEntry[];
  /** Frozen releases of the last output that were not carried over. */
  readonly dropped: readonly DroppedRelease[];
}

/** What each page says of a dataset of which the site holds an edition. `files` are its tables. */
export function editionEntry(
  dataset: Dataset,
  files: readonly string[],
  more: Pick<SiteDataset, 'releases' | 'withdrawn' | 'extras'>,
): SiteDataset {
  const { id, title, demo, version, renewal } = dataset;
  const isLater = (name: string) => renewal !== undefined && isLandTable(name.replace('.csv', ''));
  return {
    id,
    title,
    demo,
    files: files.filter((name) => !isLater(name)),
    version,
    renewal: renewal && { files: files.filter(isLater), version: renewal.version },
    ...more,
  };
}

/** What each page says of a dataset with errors: its folder's name. */
export const brokenEntry = (id: string): SiteDataset => ({
  id,
  title: { zh: id, en: id },
  demo: false,
  files: [],
  version: undefined,
  renewal: undefined,
  releases: [],
  extras: [],
});
