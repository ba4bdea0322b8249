import type { Problem } from '../figures/problem.ts';
import { assemble, type Opened } from './assemble.ts';
import type { DatasetFiles, OpenOptions } from './datasetFiles.ts';
import type { WorkerAnswer, WorkerTask } from './open.worker.ts';

export type { Opened } from './assemble.ts';

/**
 * Opens a dataset beside the page, which stays free; in a sandboxed frame, which may start no
 * worker, in the page itself. Aborting ends the worker at once. Rejects only
 * when the worker itself fails; faults of the files come back as problems.
 */
export function openInWorker(
  files: DatasetFiles,
  options: Omit<OpenOptions, 'today'> = {},
): Promise<Opened> {
  if (self.origin === 'null') return openHere(files, options);
  const { onProgress, signal, checked } = options;
  return new Promise((resolve, reject) => {
    const problems: Problem[] = [];
    const worker = new Worker(new URL('./open.worker.ts', import.meta.url), { type: 'module' });
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(signal?.reason);
    };
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      switch (data.kind) {
        case 'progress':
          onProgress?.(data.done, data.total);
          return;
        case 'problems':
          for (const one of data.problems) problems.push(one);
          return;
        case 'parts':
          end();
          resolve(assemble({ parts: data.parts, problems }));
          return;
        case 'failed':
          end();
          reject(new Error(data.message));
      }
    });
    worker.postMessage({ files, checked } satisfies WorkerTask);
  });
}

async function openHere(files: DatasetFiles, options: OpenOptions): Promise<Opened> {
  const { openDataset } = await import('./openDataset.ts');
  return openDataset(files, options);
}
