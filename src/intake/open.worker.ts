import type { Problem } from '../figures/problem.ts';
import { buffersOf } from './buffersOf.ts';
import type { DatasetFiles } from './datasetFiles.ts';
import type { DatasetParts } from './datasetParts.ts';
import { openParts } from './openParts.ts';

/** What the worker is asked for. */
export interface WorkerTask {
  readonly files: DatasetFiles;
  readonly checked: string | undefined;
}

/** What the worker says: how far it is, some of the problems, the result, or that it failed. */
export type WorkerAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'parts'; readonly parts: DatasetParts | undefined }
  | { readonly kind: 'failed'; readonly message: string };

// The page takes in so many problems without a halt that a reader feels.
const AT_ONCE = 2000;

const answer = (message: WorkerAnswer, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

self.addEventListener('message', async ({ data }: MessageEvent<WorkerTask>) => {
  try {
    const { parts, problems } = await openParts(data.files, {
      checked: data.checked,
      onProgress: (done, total) => answer({ kind: 'progress', done, total }),
    });
    for (let i = 0; i < problems.length; i += AT_ONCE) {
      answer({ kind: 'problems', problems: problems.slice(i, i + AT_ONCE) });
    }
    // With errors nothing is shown, so nothing needs to cross.
    const good = problems.some(({ severity }) => severity === 'error') ? undefined : parts;
    answer(
      { kind: 'parts', parts: good },
      good ? buffersOf([good.columns, good.renewal?.enterprises]) : [],
    );
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
