import type { Robustness, RobustnessRun } from './robustness.ts';
import type { RobustnessAnswer, RobustnessTask } from './robustness.worker.ts';

/** Draws beside the page, which stays free. Aborting ends the worker at once. */
export function robustnessInWorker(
  task: RobustnessTask,
  { onProgress, signal }: Pick<RobustnessRun, 'onProgress' | 'signal'> = {},
): Promise<Robustness> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(new URL('./robustness.worker.ts', import.meta.url), {
      type: 'module',
    });
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop);
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<RobustnessAnswer>) => {
      switch (data.kind) {
        case 'progress':
          onProgress?.(data.done, data.total);
          return;
        case 'result':
          end();
          resolve(data.result);
          return;
        case 'failed':
          end();
          reject(new Error(data.message));
      }
    });
    worker.postMessage(task);
  });
}
