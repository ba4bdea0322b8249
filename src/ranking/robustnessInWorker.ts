import { inWorker, type WorkWatch } from '../intake/inWorker.ts';
import type { Robustness } from './robustness.ts';
import type { RobustnessTask } from './robustness.worker.ts';

/**
 * Computes the draws in a worker, so that the page stays responsive. Aborting ends the worker at
 * once.
 */
export const robustnessInWorker = (
  task: RobustnessTask,
  watch: WorkWatch = {},
): Promise<Robustness> =>
  inWorker(
    () => new Worker(new URL('./robustness.worker.ts', import.meta.url), { type: 'module' }),
    (worker) => worker.postMessage(task),
    watch,
  );
