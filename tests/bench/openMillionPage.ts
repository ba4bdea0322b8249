import { OPENER } from '../../src/app/opener.ts';
import { openInWorker } from '../../src/intake/openInWorker.ts';

/** One opening of the file, as measured in the page. */
export interface Opening {
  readonly milliseconds: number;
  readonly rows: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longestFrame: number;
  /** The longest task of the page of at least 50 ms; 0 if there is none. */
  readonly longestTask: number;
  /** The number of progress reports. */
  readonly progress: number;
}

declare global {
  interface Window {
    measureOpening(how: 'papaparse' | 'openInWorker'): Promise<Opening>;
  }
}

function chosen(): File[] {
  return [...(document.querySelector('input')?.files ?? [])];
}

function parseOnly(): Promise<number> {
  const file = chosen().find(({ name }) => name === 'figures.csv');
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./openMillionPapa.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
      worker.terminate();
      // The count includes the header and the empty end of the file.
      resolve(data - 2);
    });
    worker.postMessage(file);
  });
}

async function openWhole(onProgress: () => void): Promise<number> {
  const files = chosen().map((blob) => ({ name: blob.name, blob }));
  const opened = await openInWorker(OPENER, { id: 'bench', files }, { onProgress });
  if (opened.kind === 'problems') throw new Error(JSON.stringify(opened.problems.slice(0, 3)));
  if (opened.problems.length > 0) throw new Error(JSON.stringify(opened.problems.slice(0, 3)));
  return opened.dataset.figures.length;
}

window.measureOpening = async (how) => {
  let longestFrame = 0;
  let longestTask = 0;
  let progress = 0;
  let running = true;
  let last = performance.now();
  const frame = (now: number) => {
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    if (running) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ type: 'longtask' });
  const start = performance.now();
  const rows = await (how === 'papaparse' ? parseOnly() : openWhole(() => progress++));
  const milliseconds = performance.now() - start;
  // The last tasks are reported a little later.
  await new Promise((done) => setTimeout(done, 200));
  running = false;
  tasks.disconnect();
  return { milliseconds, rows, longestFrame, longestTask, progress };
};
