import type { EnterpriseColumns, EnterpriseTable } from '../../figures/land/enterpriseTable.ts';
import type { Evaluation } from './evaluate.ts';
import type { EvaluationAnswer, EvaluationTask } from './evaluate.worker.ts';
import { amountsOfYears, type YearPlan } from './evaluateYears.ts';
import { evaluatedColumns } from './firmColumns.ts';

interface Watch {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Evaluates beside the page, which stays free. Aborting ends the worker at once. */
export function evaluateInWorker(
  { columns }: EnterpriseTable,
  years: readonly YearPlan[],
  { onProgress, signal }: Watch = {},
): Promise<readonly Evaluation[]> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(new URL('./evaluate.worker.ts', import.meta.url), {
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
    worker.addEventListener('message', ({ data }: MessageEvent<EvaluationAnswer>) => {
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
    send(worker, columns, years, signal).catch((error: unknown) => {
      end();
      reject(error);
    });
  });
}

/** Copies what is asked for, a column at a time with a breath between: the page goes on reading its table. */
async function send(
  worker: Worker,
  columns: EnterpriseColumns,
  years: readonly YearPlan[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const post = (task: EvaluationTask) => worker.postMessage(task);
  const asked = amountsOfYears(years);
  const { amounts, ...firms } = evaluatedColumns(columns, asked);
  post({ kind: 'firms', firms });
  for (const name of asked) {
    await new Promise((done) => setTimeout(done));
    if (signal?.aborted) return;
    const column = amounts[name];
    if (column) post({ kind: 'amount', name, column });
  }
  post({ kind: 'evaluate', years });
}
