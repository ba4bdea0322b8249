import type { ChartModel } from '../charts/chartModel.ts';
import { staticDrawer } from '../charts/drawStatic.tsx';

/** What the process is asked for. */
export interface DrawTask {
  readonly model: ChartModel;
  readonly width: number;
}

/** A process of its own for drawing: the window it makes stays out of the rest of the build. */
const draw = await staticDrawer();

process.on('message', async ({ model, width }: DrawTask) => {
  try {
    process.send?.({ svg: await draw(model, width) });
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? error.message : String(error) });
  }
});
