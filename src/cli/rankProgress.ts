import type { WorkWatch } from '../intake/inWorker.ts';
import { rankingSteps } from '../ranking/cost.ts';
import type { RankingTable } from '../ranking/rankingTable.ts';
import type { Method } from '../ranking/standings.ts';

/** A run with more comparisons takes seconds, so its size is reported first. */
const LONG_RUN = 200_000_000;
/** Milliseconds between two lines of progress. */
const PAUSE = 2000;

/**
 * Reports on stderr the number of comparisons of a long run, and then its progress; a short run
 * reports nothing.
 *
 * @param times the number of rankings of the table
 */
export function progressOf(table: RankingTable, method: Method, times = 1): WorkWatch {
  const steps = rankingSteps(table, method) * times;
  if (steps < LONG_RUN) return {};
  const count = Math.round(steps).toLocaleString('en');
  const size = `${table.places.length} × ${table.criteria.length}`;
  process.stderr.write(
    `${method.aggregation}, ${size}：最多 ${count} 次比较，可按 Ctrl-C 停止 · up to ${count} comparisons; Ctrl-C ends it\n`,
  );
  let last = performance.now();
  return {
    onProgress: (done, total) => {
      if (performance.now() - last < PAUSE) return;
      last = performance.now();
      process.stderr.write(`${Math.floor((100 * done) / total)}%\n`);
    },
  };
}
