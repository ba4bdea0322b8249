import type { Problem } from '../figures/problem.ts';
import { assemble, type Opened } from './assemble.ts';
import type { DatasetFiles, OpenOptions } from './datasetFiles.ts';
import type { DatasetParts } from './datasetParts.ts';
import { inWorker } from './inWorker.ts';
import type { WorkerTask } from './open.worker.ts';

export type { Opened } from './assemble.ts';

/**
 * Opens a dataset beside the page, which stays free; in a sandboxed frame, which may start no
 * worker, in the page itself. Aborting ends the worker at once. Rejects only
 * when the worker itself fails; faults of the files come back as problems.
 */
export async function openInWorker(
  files: DatasetFiles,
  options: Omit<OpenOptions, 'today'> = {},
): Promise<Opened> {
  if (self.origin === 'null') return openHere(files, options);
  const { onProgress, signal, checked } = options;
  const problems: Problem[] = [];
  const parts = await inWorker<DatasetParts | undefined, readonly Problem[]>(
    () => new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' }),
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

async function openHere(files: DatasetFiles, options: OpenOptions): Promise<Opened> {
  const { openDataset } = await import('./openDataset.ts');
  return openDataset(files, options);
}
