import type { ExtractAnswer, ExtractTask, ReadArticle } from './extract.worker.ts';

interface Watch {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads an article beside the page, which stays free. Aborting ends the worker at once. */
export function extractInWorker(
  task: ExtractTask,
  { onProgress, signal }: Watch = {},
): Promise<ReadArticle> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(new URL('./extract.worker.ts', import.meta.url), { type: 'module' });
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
    worker.addEventListener('message', ({ data }: MessageEvent<ExtractAnswer>) => {
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
