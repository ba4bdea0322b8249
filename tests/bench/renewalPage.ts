import type { EnterpriseTable } from '../../src/renewal/data/enterpriseTable.ts';
import { evaluateInWorker } from '../../src/renewal/rules/evaluation/evaluateInWorker.ts';
import { firmsOf, RULES, YEARS } from './renewalFirms.ts';
import type { PlainFirms } from './renewalPlain.worker.ts';

/**
 * A run over the given number of firm-years, timed from the page's request to its answer, including
 * the start of the worker.
 */
export interface RenewalTimes {
  readonly ours: number;
  /** The time of the plain implementation, without its start and the generation of the firms. */
  readonly plain: number;
  readonly progress: number;
  /** From cancelling halfway to the confirmation. */
  readonly cancel: number;
  /** The longest block of the page during the run. */
  readonly longest: number;
}

declare global {
  interface Window {
    measureRenewal(firms: number): Promise<RenewalTimes>;
  }
}

const PLANS = YEARS.map((year) => ({ year, rules: RULES }));

/** The longest time between two frames during some work. */
async function longestFrame(work: () => Promise<unknown>): Promise<number> {
  let [last, longest, isOver] = [performance.now(), 0, false];
  const frame = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  await work();
  isOver = true;
  return longest;
}

async function cancelled(table: EnterpriseTable): Promise<number> {
  const controller = new AbortController();
  let at = 0;
  await evaluateInWorker(table, PLANS, {
    signal: controller.signal,
    onProgress: () => {
      if (at > 0) return;
      at = performance.now();
      controller.abort();
    },
  }).catch(() => undefined);
  return performance.now() - at;
}

function plain(task: PlainFirms): Promise<number> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./renewalPlain.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.onmessage = ({ data }: MessageEvent<{ took: number }>) => {
      worker.terminate();
      done(data.took);
    };
    worker.onerror = ({ message }) => fail(new Error(message));
    worker.postMessage(task);
  });
}

window.measureRenewal = async (firms) => {
  const table = firmsOf(firms);
  let [progress, ours] = [0, 0];
  const longest = await longestFrame(async () => {
    const start = performance.now();
    await evaluateInWorker(table, PLANS, { onProgress: () => progress++ });
    ours = performance.now() - start;
  });
  const cancel = await cancelled(table);
  return { ours, progress, cancel, longest, plain: await plain({ firms }) };
};
