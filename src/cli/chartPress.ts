import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ChartModel } from '../charts/chartModel.ts';
import { STATIC_WIDTHS, type StaticDrawing } from '../charts/staticDrawing.ts';
import type { DrawTask } from './drawProcess.ts';
import type { KeptBytes } from './site/keptBytes.ts';

const DRAWING = v.object({ wide: v.string(), narrow: v.string() });

type Answer = { readonly svg: string } | { readonly failed: string };

/** Draws charts in processes beside the build, each model once. */
export interface ChartPress {
  /** At both widths of a page. */
  draw(model: ChartModel): Promise<StaticDrawing>;
  close(): void;
}

/**
 * Draws in one process per processor, at most four. A process starts with the first chart that is
 * not kept from an earlier build.
 *
 * @param program the name of the program's code, with which a drawing changes
 */
export function openChartPress(kept: KeptBytes, program: string): ChartPress {
  const count = Math.min(4, availableParallelism());
  const presses = new Map<number, Press>();
  const known = new Map<string, Promise<StaticDrawing>>();
  let turn = 0;
  const next = () => {
    const at = turn++ % count;
    const press = presses.get(at) ?? startPress();
    presses.set(at, press);
    return press;
  };
  return {
    draw(model) {
      const key = JSON.stringify(model);
      const drawn =
        known.get(key) ?? keptDrawing(kept, [program, key], () => drawAtWidths(next(), model));
      known.set(key, drawn);
      return drawn;
    },
    close: () => {
      for (const press of presses.values()) press.stop();
    },
  };
}

async function keptDrawing(
  kept: KeptBytes,
  key: readonly string[],
  draw: () => Promise<StaticDrawing>,
): Promise<StaticDrawing> {
  const bytes = await kept.get(['drawing', ...key], async () => {
    const { wide, narrow } = await draw();
    return Buffer.from(JSON.stringify({ wide, narrow }));
  });
  return v.parse(DRAWING, JSON.parse(Buffer.from(bytes).toString()));
}

async function drawAtWidths(press: Press, model: ChartModel): Promise<StaticDrawing> {
  const [wide, narrow] = await Promise.all([
    press.print({ model, width: STATIC_WIDTHS.wide }),
    press.print({ model: { ...model, id: `${model.id}-narrow` }, width: STATIC_WIDTHS.narrow }),
  ]);
  return { wide, narrow };
}

/** The SVG of one chart, drawn by a process of its own. */
export async function printChart(task: DrawTask): Promise<string> {
  const press = startPress();
  return press.print(task).finally(press.stop);
}

interface Press {
  print(task: DrawTask): Promise<string>;
  stop(): void;
}

/** A process that draws charts one after the other. */
function startPress(): Press {
  const child = fork(join(import.meta.dirname, 'drawProcess.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let last: Promise<unknown> = Promise.resolve();
  // An unreachable process fails its charts, not the whole program.
  child.on('error', () => undefined);
  const ask = (task: DrawTask) =>
    new Promise<string>((resolve, reject) => {
      const { id } = task.model;
      const ended = () => reject(new Error(`chart ${id}: the drawing process ended`));
      if (!child.connected) return ended();
      child.once('exit', ended);
      child.once('message', (answer: Answer) => {
        child.off('exit', ended);
        if ('failed' in answer) reject(new Error(`chart ${id}: ${answer.failed}`));
        else resolve(answer.svg);
      });
      child.send(task);
    });
  return {
    print(task) {
      const drawn = last.then(() => ask(task));
      last = drawn.catch(() => undefined);
      return drawn;
    },
    stop: () => {
      child.kill();
    },
  };
}
