import type { ChartModel } from '../charts/chartModel.ts';
import { staticDrawer } from '../charts/drawStatic.tsx';
import { STATIC_WIDTHS } from '../charts/staticDrawings.ts';

/** A process of its own for drawing: the window it makes stays out of the rest of the build. */
const draw = await staticDrawer();

process.on('message', async (model: ChartModel) => {
  try {
    const wide = await draw(model, STATIC_WIDTHS.wide);
    const narrow = await draw({ ...model, id: `${model.id}-narrow` }, STATIC_WIDTHS.narrow);
    process.send?.({ wide, narrow });
  } catch (error) {
    process.send?.({ failed: error instanceof Error ? error.message : String(error) });
  }
});
