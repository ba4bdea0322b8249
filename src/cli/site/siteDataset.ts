import type { SiteDataset } from '../../board/site.ts';
import { EXTENSIONS } from '../../extensions/tables.ts';
import type { Dataset } from '../../figures/dataset.ts';
import type { Problem } from '../../figures/problem.ts';
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

/** What each page says of a dataset with errors: its folder's name. */
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
