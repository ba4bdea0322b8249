import type { ChartModel } from '../charts/chartModel.ts';
import { staticDrawer } from '../charts/drawStatic.tsx';

/** A task of the process. */
export interface DrawTask {
  readonly model: ChartModel;
  readonly width: number;
}

/**
 * Drawing has a process of its own, beside the build, because it takes long and defines a window
 * that the rest of the build must not see.
 */
const draw = await staticDrawer();

process.on('message', async ({ model, width }: DrawTask) => {
  try {
    process.send?.({ svg: await draw(model, width) });
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? error.message : String(error) });
  }
});
