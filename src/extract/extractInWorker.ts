import { inWorker, type WorkWatch } from '../intake/inWorker.ts';
import type { ExtractTask, ReadArticle } from './extract.worker.ts';

/**
 * Reads an article in a worker, so that the page stays responsive. Aborting ends the worker at
 * once.
 */
export const extractInWorker = (task: ExtractTask, watch: WorkWatch = {}): Promise<ReadArticle> =>
  inWorker(
    () => new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' }),
    (worker) => worker.postMessage(task),
    watch,
  );
