import { inWorker, type WorkWatch } from '../../../intake/inWorker.ts';
import type { EnterpriseColumns, EnterpriseTable } from '../../data/enterpriseTable.ts';
import type { Evaluation } from './evaluate.ts';
import type { EvaluationTask } from './evaluate.worker.ts';
import { amountsOfYears, type YearPlan } from './evaluateYears.ts';
import { evaluatedColumns } from './firmColumns.ts';

/**
 * Evaluates in a worker, so that the page stays responsive. Aborting terminates the worker at once.
 */
export const evaluateInWorker = (
  { columns }: EnterpriseTable,
  years: readonly YearPlan[],
  watch: WorkWatch = {},
): Promise<readonly Evaluation[]> =>
  inWorker(
    () => new Worker(new URL('./evaluate.worker.ts', import.meta.url), { type: 'module' }),
    (worker) => send(worker, columns, years, watch.signal),
    watch,
  );

/** Copies the columns one at a time with pauses, because the page continues to use its table. */
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
