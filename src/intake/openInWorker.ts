import type { Problem } from '../figures/problem.ts';
import type { WorkerTask } from './answerInWorker.ts';
import { assemble, type Opened } from './assemble.ts';
import type { DatasetFiles, OpenOptions } from './datasetInput.ts';
import type { DatasetParts } from './datasetParts.ts';
import { inWorker } from './inWorker.ts';

export type { Opened } from './assemble.ts';

type PageOptions = Omit<OpenOptions, 'today' | 'extensions'>;

/**
 * Opens the files of a dataset for an app: in a worker, or in the page where workers are not
 * allowed.
 */
export interface Opener {
  readonly worker: () => Worker;
  readonly here: (files: DatasetFiles, options: PageOptions) => Promise<Opened>;
}

/**
 * Opens a dataset in a worker, so that the page stays responsive; in a sandboxed frame, which may
 * not start a worker, in the page itself. Aborting ends the worker at once. Rejects only if the
 * worker itself fails; faults of the files are returned as problems.
 */
export async function openInWorker(
  opener: Opener,
  files: DatasetFiles,
  options: PageOptions = {},
): Promise<Opened> {
  if (self.origin === 'null') return opener.here(files, options);
  const { onProgress, signal, checked, inParts } = options;
  const problems: Problem[] = [];
  const parts = await inWorker<DatasetParts | undefined, readonly Problem[]>(
    opener.worker,
    (worker) => worker.postMessage({ files, checked, inParts } satisfies WorkerTask),
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
