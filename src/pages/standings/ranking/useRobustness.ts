import { useEffect, useMemo, useState } from 'react';
import { rankingSteps } from '../../../ranking/cost.ts';
import { type Robustness, robustness } from '../../../ranking/robustness.ts';
import type { RobustnessTask } from '../../../ranking/robustness.worker.ts';
import { robustnessInWorker } from '../../../ranking/robustnessInWorker.ts';
import type { FieldRun } from '../../../ranking/runContest.ts';
import type { Method } from '../../../ranking/standings.ts';
import type { RankingModel } from './rankingModel.ts';

/** Number of draws for intervals and chances. */
export const DRAWS = 2000;
/** Weights vary by up to this share in a draw. */
const NOISE = 0.25;
/** More comparisons than this, over all draws, run in a worker and not on the page. */
const MOST_AT_ONCE = 10_000_000;
/** Milliseconds to wait after a weight moves, because the reader usually moves it again. */
const PAUSE = 150;

/** The results of each field's draws, and their progress while they are computed. */
export interface Drawn {
  /** Undefined until a field's draws are complete. */
  readonly fields: readonly (Robustness | undefined)[];
  /** From 0 to 1. */
  readonly progress: number;
}

/**
 * Intervals and chances of a ranking. Those of the published rules are computed at once, so that
 * they are in the page's HTML; those of a trial or of very many places are computed in a worker,
 * and a new trial cancels the previous one.
 */
export function useRobustness(model: RankingModel | undefined): Drawn {
  const atOnce = useMemo(
    () => (model && isAtOnce(model) ? drawnByRules(model) : undefined),
    [model],
  );
  const [later, setLater] = useState<{ model: RankingModel; drawn: Drawn }>();
  useEffect(() => {
    if (!model || isAtOnce(model)) return;
    const stop = new AbortController();
    const tasks = tasksOf(model);
    const done = tasks.map(() => 0);
    const run = async () => {
      const results = tasks.map((task, i) =>
        robustnessInWorker(task, {
          signal: stop.signal,
          onProgress: (now, total) => {
            done[i] = now / total;
            const progress = done.reduce((sum, one) => sum + one, 0) / done.length;
            setLater({ model, drawn: { fields: tasks.map(() => undefined), progress } });
          },
        }),
      );
      const fields = await Promise.all(results);
      setLater({ model, drawn: { fields, progress: 1 } });
    };
    const timer = setTimeout(() => {
      // Only a newer trial cancels a run, and then its result is not needed.
      run().catch(() => undefined);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [model]);
  if (atOnce) return { fields: atOnce, progress: 1 };
  if (later && later.model === model) return later.drawn;
  return { fields: model?.fields.map(() => undefined) ?? [], progress: 0 };
}

/** True if the draws are of the published rules and short enough to block the page. */
function isAtOnce({ run }: RankingModel): boolean {
  const steps = run.fields.reduce(
    (sum, { table }) => sum + DRAWS * rankingSteps(table, run.rules.method),
    0,
  );
  return run.basis === 'rules' && steps <= MOST_AT_ONCE;
}

function tasksOf({ run, fields }: RankingModel): RobustnessTask[] {
  return fields.map(({ field }) => taskOf(field, run.rules.method));
}

function taskOf(field: FieldRun, method: Method): RobustnessTask {
  // The draws vary around the weights of the trial, too.
  const criteria = field.table.criteria.map((one, j) => ({
    ...one,
    weight: field.standings.weights[j] ?? 0,
  }));
  return {
    table: { ...field.table, criteria },
    method,
    points: field.points,
    tieBreak: field.tieBreak,
    options: {
      count: DRAWS,
      seed: 1,
      weights: { kind: 'noise', share: NOISE },
      scorings: [method.scoring],
      rounding: true,
    },
  };
}

// A run by the rules never changes, and a build shows it in each language.
const known = new WeakMap<FieldRun, Robustness>();

function drawnByRules({ run, fields }: RankingModel): Robustness[] {
  return fields.map(({ field }) => {
    const drawn = known.get(field) ?? drawNow(taskOf(field, run.rules.method));
    known.set(field, drawn);
    return drawn;
  });
}

const drawNow = ({ table, method, options, ...rules }: RobustnessTask) =>
  robustness(table, method, options, rules);
