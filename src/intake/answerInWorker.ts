import type { Problem } from '../figures/problem.ts';
import { buffersOf } from './buffersOf.ts';
import type { DatasetFiles } from './datasetFiles.ts';
import type { DatasetParts } from './datasetParts.ts';
import type { Extension } from './extension.ts';
import { failedBy, type WorkerSays } from './inWorker.ts';
import { openParts } from './openParts.ts';

/** What the worker is asked for. */
export interface WorkerTask {
  readonly files: DatasetFiles;
  readonly checked: string | undefined;
}

/** What it says: some of the problems at a time, and in the end the parts; none where there are errors. */
type OpenSays = WorkerSays<DatasetParts | undefined, readonly Problem[]>;

// The page takes in so many problems without a halt that a reader feels.
const AT_ONCE = 2000;

const answer = (message: OpenSays, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

/** Answers the tasks of a page from within a worker, with the tables of these applications too. */
export function answerInWorker(extensions: readonly Extension[]): void {
  self.addEventListener('message', async ({ data }: MessageEvent<WorkerTask>) => {
    try {
      const { parts, problems } = await openParts(data.files, {
        checked: data.checked,
        extensions,
        onProgress: (done, total) => answer({ kind: 'progress', done, total }),
      });
      for (let i = 0; i < problems.length; i += AT_ONCE) {
        answer({ kind: 'part', part: problems.slice(i, i + AT_ONCE) });
      }
      // With errors nothing is shown, so nothing needs to cross.
      const good = problems.some(({ severity }) => severity === 'error') ? undefined : parts;
      answer(
        { kind: 'result', result: good },
        good ? buffersOf([good.columns, good.extensions]) : [],
      );
    } catch (error) {
      answer(failedBy(error));
    }
  });
}
