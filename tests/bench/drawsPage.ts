import { robustnessInWorker } from '../../src/ranking/robustnessInWorker.ts';
import type { PlainTask } from './drawsPlain.worker.ts';
import { METHOD, tableOf } from './drawsTable.ts';

/**
 * One run of draws, timed from the page's request to its answer, including the start of the worker.
 */
export interface DrawTimes {
  readonly ours: number;
  readonly plain: number;
  /** The time of a run of one draw, as the cost of starting a worker. */
  readonly start: number;
  readonly progress: number;
  /** From cancelling halfway to the confirmation. */
  readonly cancel: number;
}

declare global {
  interface Window {
    measureDraws(places: number, draws: number): Promise<DrawTimes>;
  }
}

function run(
  places: number,
  count: number,
  more: { onProgress?: () => void; signal?: AbortSignal } = {},
) {
  return robustnessInWorker(
    {
      table: tableOf(places),
      method: METHOD,
      options: {
        count,
        seed: 1,
        weights: { kind: 'noise', share: 0.25 },
        scorings: ['min-max'],
        rounding: false,
      },
      points: new Float64Array(places),
    },
    more,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function plain(task: PlainTask): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./drawsPlain.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.onmessage = () => {
      worker.terminate();
      done();
    };
    worker.onerror = ({ message }) => fail(new Error(message));
    worker.postMessage(task);
  });
}

window.measureDraws = async (places, draws) => {
  let progress = 0;
  const start = await timed(() => run(places, 1));
  const ours = await timed(() => run(places, draws, { onProgress: () => progress++ }));
  const controller = new AbortController();
  let cancelled = 0;
  const cancelling = run(places, draws * 10, {
    signal: controller.signal,
    onProgress: () => {
      if (cancelled > 0) return;
      cancelled = performance.now();
      controller.abort();
    },
  });
  await cancelling.catch(() => undefined);
  const cancel = performance.now() - cancelled;
  return { start, ours, progress, cancel, plain: await timed(() => plain({ places, draws })) };
};
