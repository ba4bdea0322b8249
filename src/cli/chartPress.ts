import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { ChartModel } from '../charts/chartModel.ts';
import type { StaticDrawing } from '../charts/staticDrawings.ts';

type Answer = StaticDrawing | { readonly failed: string };

/** Draws charts in a process beside the build, each model once. */
export interface ChartPress {
  draw(model: ChartModel): Promise<StaticDrawing>;
  close(): void;
}

/** Starts the process. It runs React's development build, which alone can wait for effects. */
export function openChartPress(): ChartPress {
  const child = fork(join(import.meta.dirname, 'drawProcess.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'development' },
  });
  const known = new Map<string, Promise<StaticDrawing>>();
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
    draw(model) {
      const key = JSON.stringify(model);
      const drawn = known.get(key) ?? last.then(() => ask(model));
      known.set(key, drawn);
      last = drawn.catch(() => undefined);
      return drawn;
    },
    close: () => child.kill(),
  };
}
