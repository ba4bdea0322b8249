/** What a worker says: how far it is, a part of what it found, its result, or that it failed. */
export type WorkerSays<Result, Part = never> =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'failed'; readonly message: string };

/** What a page hears of work beside it, and how it stops it. */
export interface WorkWatch {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Has a worker of its own do one thing beside the page, which stays free. `start` makes the worker:
 * a bundler finds its file only where `new Worker(new URL(…))` is written out. `ask` sends what it
 * is to do. Aborting ends the worker at once and rejects with the signal's reason; a worker that
 * fails rejects with its message.
 */
export function inWorker<Result, Part = never>(
  start: () => Worker,
  ask: (worker: Worker) => void | Promise<void>,
  {
    onProgress,
    signal,
    onPart,
  }: WorkWatch & { readonly onPart?: ((part: Part) => void) | undefined } = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = start();
    const end = () => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const stop = () => fail(signal?.reason);
    signal?.addEventListener('abort', stop);
    worker.addEventListener('error', ({ message }) => fail(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerSays<Result, Part>>) => {
      switch (data.kind) {
        case 'progress':
          return onProgress?.(data.done, data.total);
        case 'part':
          return onPart?.(data.part);
        case 'result':
          end();
          return resolve(data.result);
        case 'failed':
          return fail(new Error(data.message));
      }
    });
    // What cannot be sent throws at once.
    new Promise<void>((sent) => sent(ask(worker))).catch(fail);
  });
}

/** What a worker says of an error that it met. */
export const failedBy = (error: unknown) =>
  ({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }) as const;
