/** A message from a worker: progress, a part of the findings, the result, or a failure. */
export type WorkerSays<Result, Part = never> =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'failed'; readonly message: string };

/** Hooks of a page for following and stopping a task in a worker. */
export interface WorkWatch {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs one task in a worker of its own, so that the page stays responsive. Aborting ends the worker
 * at once and rejects with the signal's reason; a failing worker rejects with its message.
 *
 * @param start makes the worker: a bundler finds its file only if `new Worker(new URL(…))` is
 *   written out
 * @param ask sends the task
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
    // A message that cannot be cloned throws here.
    new Promise<void>((sent) => sent(ask(worker))).catch(fail);
  });
}

/** The message for an error inside a worker. */
export const failedBy = (error: unknown) =>
  ({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }) as const;
