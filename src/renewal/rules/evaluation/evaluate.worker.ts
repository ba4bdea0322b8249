import type { DecimalColumn } from '../../../figures/columns.ts';
import { buffersOf } from '../../../intake/buffersOf.ts';
import { failedBy, type WorkerSays } from '../../../intake/inWorker.ts';
import type { Amount } from '../../data/enterprise.ts';
import type { Evaluation } from './evaluate.ts';
import { evaluateYears, type YearPlan } from './evaluateYears.ts';
import type { EvaluatedColumns } from './firmColumns.ts';

/**
 * The messages to the worker: the firms, their amounts, then the task. They are separate, so that
 * no copy blocks the page.
 */
export type EvaluationTask =
  | { readonly kind: 'firms'; readonly firms: Omit<EvaluatedColumns, 'amounts'> }
  | { readonly kind: 'amount'; readonly name: Amount; readonly column: DecimalColumn }
  | { readonly kind: 'evaluate'; readonly years: readonly YearPlan[] };

const answer = (message: WorkerSays<readonly Evaluation[]>, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

let firms: Omit<EvaluatedColumns, 'amounts'> | undefined;
const amounts: Partial<Record<Amount, DecimalColumn>> = {};

self.addEventListener('message', ({ data }: MessageEvent<EvaluationTask>) => {
  switch (data.kind) {
    case 'firms':
      firms = data.firms;
      return;
    case 'amount':
      amounts[data.name] = data.column;
      return;
    case 'evaluate':
      evaluate(data.years);
  }
});

function evaluate(years: readonly YearPlan[]): void {
  try {
    if (!firms) throw new Error('no firms were sent');
    const result = evaluateYears({ ...firms, amounts }, years, (done, total) =>
      answer({ kind: 'progress', done, total }),
    );
    answer({ kind: 'result', result }, buffersOf(result));
  } catch (error) {
    answer(failedBy(error));
  }
}
