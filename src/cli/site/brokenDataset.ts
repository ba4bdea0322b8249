import type { Problem } from '../../figures/problem.ts';

/** Thrown for a dataset with errors, of which no edition can be made. */
export class BrokenDataset extends Error {
  constructor(
    readonly folder: string,
    readonly problems: readonly Problem[],
  ) {
    super(folder);
  }
}
