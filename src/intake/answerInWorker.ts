import type { Problem } from '../figures/problem.ts';
import { buffersOf } from './buffersOf.ts';
import type { DatasetFiles } from './datasetInput.ts';
import type { DatasetParts } from './datasetParts.ts';
import type { Extension } from './extension.ts';
import { failedBy, type WorkerSays } from './inWorker.ts';
import { openParts } from './openParts.ts';

/** A task of the worker. */
export interface WorkerTask {
  readonly files: DatasetFiles;
  readonly checked: string | undefined;
  readonly inParts: boolean | undefined;
}

/** The worker's messages: batches of problems, then the parts; no parts if there are errors. */
type OpenSays = WorkerSays<DatasetParts | undefined, readonly Problem[]>;

// The page handles this many problems per message without a noticeable pause.
const AT_ONCE = 2000;

const answer = (message: OpenSays, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

/**
 * Answers the tasks of a page from within a worker.
 *
 * @param extensions applications whose tables are read too
 */
export function answerInWorker(extensions: readonly Extension[]): void {
  self.addEventListener('message', async ({ data }: MessageEvent<WorkerTask>) => {
    try {
      const { parts, problems } = await openParts(data.files, {
        checked: data.checked,
        inParts: data.inParts,
        extensions,
        onProgress: (done, total) => answer({ kind: 'progress', done, total }),
      });
      for (let i = 0; i < problems.length; i += AT_ONCE) {
        answer({ kind: 'part', part: problems.slice(i, i + AT_ONCE) });
      }
      // A dataset with errors is not shown, so its parts are not transferred.
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
