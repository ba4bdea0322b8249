import { failedBy, type WorkerSays } from '../intake/inWorker.ts';
import type { DrawOptions } from './draws.ts';
import type { RankingTable } from './rankingTable.ts';
import { type DrawRules, type Robustness, robustness } from './robustness.ts';
import type { Method } from './standings.ts';

/** The worker's input. */
export interface RobustnessTask extends DrawRules {
  readonly table: RankingTable;
  readonly method: Method;
  readonly options: DrawOptions;
}

const answer = (message: WorkerSays<Robustness>) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<RobustnessTask>) => {
  const { table, method, options, points, tieBreak } = data;
  try {
    const result = robustness(table, method, options, {
      points,
      tieBreak,
      onProgress: (done, total) => answer({ kind: 'progress', done, total }),
    });
    answer({ kind: 'result', result });
  } catch (error) {
    answer(failedBy(error));
  }
});
