import type { Problem } from '../figures/problem.ts';
import type { WorkerTask } from './answerInWorker.ts';
import { assemble, type Opened } from './assemble.ts';
import type { DatasetFiles, OpenOptions } from './datasetFiles.ts';
import type { DatasetParts } from './datasetParts.ts';
import { inWorker } from './inWorker.ts';

export type { Opened } from './assemble.ts';

type PageOptions = Omit<OpenOptions, 'today' | 'extensions'>;

/** How an app opens the files of a dataset: beside the page, or in it where no worker may start. */
export interface Opener {
  readonly worker: () => Worker;
  readonly here: (files: DatasetFiles, options: PageOptions) => Promise<Opened>;
}

/**
 * Opens a dataset beside the page, which stays free; in a sandboxed frame, which may start no
 * worker, in the page itself. Aborting ends the worker at once. Rejects only
 * when the worker itself fails; faults of the files come back as problems.
 */
export async function openInWorker(
  opener: Opener,
  files: DatasetFiles,
  options: PageOptions = {},
): Promise<Opened> {
  if (self.origin === 'null') return opener.here(files, options);
  const { onProgress, signal, checked } = options;
  const problems: Problem[] = [];
  const parts = await inWorker<DatasetParts | undefined, readonly Problem[]>(
    opener.worker,
    (worker) => worker.postMessage({ files, checked } satisfies WorkerTask),
    {
      onProgress,
      signal,
      onPart: (some) => {
        for (const one of some) problems.push(one);
      },
    },
  );
  return assemble({ parts, problems });
}
