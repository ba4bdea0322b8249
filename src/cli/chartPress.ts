import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ChartModel } from '../charts/chartModel.ts';
import type { StaticDrawing } from '../charts/staticDrawings.ts';

type Answer = StaticDrawing | { readonly failed: string };

/** Draws charts in processes beside the build, each model once. */
export interface ChartPress {
  draw(model: ChartModel): Promise<StaticDrawing>;
  close(): void;
}

/** Starts as many processes as there are processors, four at most. */
export function openChartPress(): ChartPress {
  const count = Math.min(4, availableParallelism());
  const presses = Array.from({ length: count }, startPress);
  const known = new Map<string, Promise<StaticDrawing>>();
  let turn = 0;
  return {
    draw(model) {
      const key = JSON.stringify(model);
      const drawn = known.get(key) ?? presses[turn++ % count]?.print(model);
      if (!drawn) throw new Error('no drawing process');
      known.set(key, drawn);
      return drawn;
    },
    close: () => {
      for (const press of presses) press.stop();
    },
  };
}

/** One process that draws one chart after the other. React's development build alone can wait for effects. */
function startPress() {
  const child = fork(join(import.meta.dirname, 'drawProcess.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'development' },
  });
  let last: Promise<unknown> = Promise.resolve();
  const ask = (model: ChartModel) =>
    new Promise<StaticDrawing>((resolve, reject) => {
      const ended = () => reject(new Error(`chart ${model.id}: the drawing process ended`));
      child.once('exit', ended);
      child.once('message', (answer: Answer) => {
        child.off('exit', ended);
        if ('failed' in answer) reject(new Error(`chart ${model.id}: ${answer.failed}`));
        else resolve(answer);
      });
      child.send(model);
    });
  return {
    print(model: ChartModel): Promise<StaticDrawing> {
      const drawn = last.then(() => ask(model));
      last = drawn.catch(() => undefined);
      return drawn;
    },
    stop: () => child.kill(),
  };
}
