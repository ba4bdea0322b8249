import type { Dataset } from '../figures/dataset.ts';
import { changeLog } from './changeLog.ts';
import { datasetAsOf } from './datasetAsOf.ts';
import { type DatasetFile, datasetFiles } from './datasetTables.ts';

/** A dataset as of one day's release, in files that never change. */
export interface FrozenRelease {
  /** ISO day. */
  readonly day: string;
  readonly added: number;
  readonly revised: number;
  readonly withdrawn: number;
  readonly files: readonly DatasetFile[];
}

/** The releases of a dataset, newest first, at most `most`; undated rows belong to all of them. */
export function* frozenReleases(dataset: Dataset, most: number): Generator<FrozenRelease> {
  const dated = changeLog(dataset).filter(({ day }) => day !== '');
  for (const { day, added, revised, withdrawn } of dated.slice(0, most)) {
    yield {
      day,
      added: added.length,
      revised: revised.length,
      withdrawn: withdrawn.length,
      files: filesAsOf(dataset, day),
    };
  }
}

/** The files of a dataset as of a day (ISO). */
export function filesAsOf(dataset: Dataset, day: string): DatasetFile[] {
  const then = datasetAsOf(dataset, day);
  return datasetFiles(then, then.figures.all());
}
